import type { Lab } from '../lab/lab';
import { materialOf } from '../names/material';
import { ownSentences } from '../text/sentences';
import { createPageWriter, documentOf } from './html';
import { markedPage } from './marked';
import { manyNodes, SHAPES, type ShapeName } from './shapes';

/** Each page is written anew from the same beginning, so that a page does not depend on which others were measured. */
const SEED = 3;

function writer() {
  return createPageWriter(ownSentences(), materialOf(3000).names, SEED);
}

/** Puts a page of the shape onto the shelf; its path. */
export function shelveShape({ shelf }: Lab, shape: ShapeName): string {
  const path = `pages/${shape}.html`;
  shelf.files.set(path, documentOf(shape, SHAPES[shape](writer())));
  return path;
}

/** Puts a page of paragraphs with so many text nodes onto the shelf; its path. */
export function shelveNodes({ shelf }: Lab, textNodes: number): string {
  const path = `pages/nodes-${textNodes}.html`;
  shelf.files.set(path, documentOf(`${textNodes} text nodes`, manyNodes(writer(), textNodes)));
  return path;
}

/** Puts a page with so many names (10,000 at most) onto the shelf; its path. */
export function shelveMarked({ shelf }: Lab, marks: number): string {
  const path = `pages/marked-${marks}.html`;
  const { names } = materialOf(3000);
  shelf.files.set(path, documentOf(`${marks} names`, markedPage(writer(), names, marks)));
  return path;
}
