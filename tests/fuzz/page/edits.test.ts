import fc from 'fast-check';
import { afterEach, describe, expect } from 'vitest';
import type { Density, Mark } from '@/lib/page';
import { fuzz } from '../fuzz';
import { annotate } from './annotate';
import { apply, edit } from './edits';
import { draw, newsSections, sketch } from './tree';

/** Times to wait for the last slices before two answers are held to differ. */
const PATIENCE = 12;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** Time for an observer's callback, a frame, idle slices and the evidence. */
async function settle(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestIdleCallback(done, { timeout: 100 }));
  await new Promise((done) => setTimeout(done));
}

type Place = string;

/** Numbers the nodes of the page, so that places of two annotators can be compared and read. */
function numbering(): (node: Node) => string {
  const numbers = new Map<Node, number>();
  return (node) => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return `${number}${node.isConnected ? '' : ' (gone)'} ${JSON.stringify(node.nodeValue)}`;
  };
}

/** Whether something would be painted for the range, or it has outlived its text. */
function matters({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  if (!startContainer.isConnected) return true;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getClientRects().length > 0;
}

/** What the browser was told to paint that is none of the marks: gone from the page, or not marked any more. */
function strayPaint(marks: readonly Mark[], nameOf: (node: Node) => string): Place[] {
  const pieces = new Set(
    marks.flatMap(({ painted, pieces }) =>
      painted ? pieces.map(({ node, start, end }) => `${nameOf(node)} ${start}–${end}`) : [],
    ),
  );
  return [...((CSS.highlights.get('gakju') ?? []) as Iterable<StaticRange>)]
    .filter(matters)
    .map(
      ({ startContainer, startOffset, endOffset }) => `${nameOf(startContainer)} ${startOffset}–${endOffset}`,
    )
    .filter((place) => !pieces.has(place));
}

/** What is marked and can be seen, in the order of the text. */
function marked(marks: readonly Mark[], nameOf: (node: Node) => string): Place[] {
  return marks.map(({ entity, painted, pieces }) => {
    const places = pieces.map(({ node, start, end }) => `${nameOf(node)} ${start}–${end}`);
    return `${entity} ${painted ? 'painted' : 'plain'} ${places.join(' + ')}`;
  });
}

/** What an annotator marks that begins with the page as it is now. */
async function fromScratch(density: Density, nameOf: (node: Node) => string): Promise<Place[]> {
  const life = new AbortController();
  const held = CSS.highlights.get('gakju');
  CSS.highlights.delete('gakju');
  const fresh = annotate(density, life.signal);
  for (let i = 0; i < 3; i++) await settle();
  const answer = marked(fresh.marks(), nameOf);
  life.abort();
  if (held) CSS.highlights.set('gakju', held);
  return answer;
}

/** How long the page waits until its next edit. */
const pausing = {
  'not at all': async () => undefined,
  'a frame': () => new Promise((done) => requestAnimationFrame(done)),
  'until all is marked': settle,
};
const pause = fc.constantFrom<keyof typeof pausing>('not at all', 'a frame', 'until all is marked');
const pauses = fc.array(pause, { minLength: 1, maxLength: 8 });
const some = fc.oneof(fc.array(sketch, { maxLength: 4 }), newsSections);
const section = fc.tuple(some, fc.array(edit, { minLength: 1, maxLength: 8 }));

describe('after any edits of a page', () => {
  fuzz(
    'the marks are those of a script that begins with the page as it is then',
    60,
    fc.asyncProperty(
      fc.array(section, { minLength: 1, maxLength: 25 }),
      fc.constantFrom<Density>('every', 'paragraph', 'page'),
      pauses,
      async (sections, density, pauses) => {
        stop.abort();
        stop = new AbortController();
        // Many small pages in one: what happens in one section can have no part in what is marked in another.
        const roots = sections.map(([nodes]) => {
          const root = document.createElement('section');
          root.append(...nodes.map(draw));
          return root;
        });
        document.body.replaceChildren(...roots);
        const annotator = annotate(density, stop.signal);
        for (const [step, wait] of pauses.entries()) {
          for (const [i, [, edits]] of sections.entries()) {
            const [what, root] = [edits[step], roots[i]];
            if (what && root) apply(what, root);
          }
          await pausing[wait]();
          // As the toolbar and the keyboard ask; what they were told then is not what is there later.
          annotator.marks();
        }
        await settle();
        const nameOf = numbering();
        for (let tries = 1; ; tries++) {
          const now = marked(annotator.marks(), nameOf);
          const stray = strayPaint(annotator.marks(), nameOf);
          const anew = await fromScratch(density, nameOf);
          if (JSON.stringify([now, stray]) === JSON.stringify([anew, []])) return;
          if (tries === PATIENCE) expect({ now, stray }).toEqual({ now: anew, stray: [] });
          await settle();
        }
      },
    ),
  );
});
