import fc from 'fast-check';
import { TEXTS } from './names';

/** A node to be made: a text, a comment, or an element with what is in it and in its shadow root. */
export type Sketch =
  | { readonly text: string }
  | { readonly comment: string }
  | {
      readonly tag: string;
      readonly attributes: readonly Attribute[];
      readonly children: readonly Sketch[];
      readonly shadow: readonly Sketch[] | null;
    };

export type Attribute = readonly [name: string, value: string];

const INLINE = ['span', 'b', 'a', 'em', 'i', 'ruby', 'font'];
const BLOCK = ['div', 'p', 'li', 'section', 'td', 'h2', 'h3', 'details', 'button'];
const IN_SECTIONS = ['p', 'p', 'p', 'div', 'h2', 'h3', 'section'];
const GAPS = ['wbr', 'rt', 'code', 'textarea', 'script', 'template', 'input', 'svg', 'gakju-card'];
const HOSTS = ['x-card', 'div', 'span'];

/** Attributes the extension listens to, by which text comes and goes. */
export const SWITCHES: readonly Attribute[] = [
  ['hidden', ''],
  ['contenteditable', 'true'],
  ['contenteditable', 'false'],
  ['role', 'textbox'],
  ['role', 'note'],
  ['data-gakju', 'off'],
];
/** By which text comes to stand apart. */
export const STYLES: readonly Attribute[] = [
  ['style', 'display: block'],
  ['style', 'display: none'],
  ['style', 'display: contents'],
  ['style', 'position: absolute'],
  ['style', 'float: left'],
];

const text = fc.constantFrom(...TEXTS).map((text): Sketch => ({ text }));
const attributes = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Attribute[]>([]) },
  { weight: 1, arbitrary: fc.constantFrom(...SWITCHES, ...STYLES).map((attribute) => [attribute]) },
);

export const sketch: fc.Arbitrary<Sketch> = fc.letrec<{ node: Sketch; element: Sketch }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 5, arbitrary: tie('element') },
    { weight: 2, arbitrary: aboutCountry(1) },
    { weight: 1, arbitrary: fc.constant<Sketch>({ comment: '소프트뱅크' }) },
  ),
  element: fc.oneof(
    { weight: 6, arbitrary: elementOf(INLINE, tie('node')) },
    { weight: 3, arbitrary: elementOf(BLOCK, tie('node')) },
    { weight: 2, arbitrary: elementOf(GAPS, tie('node')) },
    { weight: 1, arbitrary: elementOf(['br'], fc.constant({ text: '' }), 0) },
    {
      weight: 3,
      arbitrary: fc.record({
        tag: fc.constantFrom(...HOSTS),
        attributes,
        children: fc.array(tie('node'), { maxLength: 2 }),
        shadow: fc.array(tie('node'), { maxLength: 3 }),
      }),
    },
  ),
})).node;

/** Texts with a country, under headings and in boxes: what is underlined once in each section. */
export const newsSections: fc.Arbitrary<Sketch[]> = fc.array(aboutCountry(2), { maxLength: 8 });

function aboutCountry(depth: number): fc.Arbitrary<Sketch> {
  const text = fc.constant<Sketch>({ text: '일본' });
  return elementOf(IN_SECTIONS, depth === 1 ? text : fc.oneof(text, aboutCountry(depth - 1)), 2);
}

function elementOf(
  tags: readonly string[],
  child: fc.Arbitrary<Sketch>,
  maxLength = 4,
): fc.Arbitrary<Sketch> {
  return fc.record({
    tag: fc.constantFrom(...tags),
    attributes,
    children: fc.array(child, { maxLength }),
    shadow: fc.constant(null),
  });
}

/** Makes the node. */
export function draw(sketch: Sketch): Node {
  if ('text' in sketch) return document.createTextNode(sketch.text);
  if ('comment' in sketch) return document.createComment(sketch.comment);
  const element = document.createElement(sketch.tag);
  // A script that is not run.
  if (element instanceof HTMLScriptElement) element.type = 'text/plain';
  for (const [name, value] of sketch.attributes) element.setAttribute(name, value);
  element.append(...sketch.children.map(draw));
  if (sketch.shadow) element.attachShadow({ mode: 'open' }).append(...sketch.shadow.map(draw));
  return element;
}
