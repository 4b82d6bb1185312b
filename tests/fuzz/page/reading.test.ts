import fc from 'fast-check';
import { afterEach, describe, expect } from 'vitest';
import { createRecogniser } from '@/lib/names';
import type { Mark } from '@/lib/page';
import { fuzz } from '../fuzz';
import { annotate } from './annotate';
import { type Found, readNaively } from './naive-reading';
import { loadKnowledge, shippedTables } from './names';
import { type Attribute, draw, type Sketch, STYLES, sketch } from './tree';

/** Time for the last slices, in which what is marked may yet change (milliseconds). */
const PATIENCE_MS = 2000;
const PAUSE_MS = 20;

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** Text without a name, now and then so much that it is read in several goes, which end anywhere. */
const filler = fc
  .oneof({ weight: 3, arbitrary: fc.nat({ max: 10 }) }, { weight: 1, arbitrary: fc.nat({ max: 700 }) })
  .map((times) => '오늘의 소식 '.repeat(times));

const HALVES = [
  ['소프트', '뱅크'],
  ['ソフト', 'バンク'],
  ['오픈', 'AI'],
  ['사카나', ' AI'],
];

/** Names, parts of them, and what speaks for and against 메타. */
const word = fc.constantFrom(
  '소프트뱅크',
  '소프트',
  '뱅크가',
  '사카나 ',
  'AI',
  '메타가 ',
  '빅테크 ',
  '유전자 ',
);

/** Words anywhere in one text, which may be longer than what is read at once. */
const longText = fc
  .array(fc.tuple(filler, word), { maxLength: 12 })
  .map((parts): Sketch => ({ text: parts.flat().join('') }));

function element(tag: string, children: readonly Sketch[], attributes: readonly Attribute[] = []): Sketch {
  return { tag, attributes, children, shadow: null };
}

const plain: readonly Attribute[] = [];
const half = fc.constantFrom(plain, plain, plain, ...STYLES.map((style) => [style]));

/** So many that they are not read as one with what is around them. */
const CROWD = Array.from({ length: 20 }, () => element('b', []));

/** A name in two parts, with anything between; in a paragraph, no other name has it read. */
const cutName = fc
  .record({
    tag: fc.constantFrom('p', 'p', 'span'),
    name: fc.constantFrom(...HALVES),
    before: filler,
    after: filler,
    styles: fc.tuple(half, half),
    between: fc.oneof(
      { weight: 3, arbitrary: fc.array(sketch, { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant(CROWD) },
    ),
  })
  .map(({ tag, name: [first, last], before, after, styles, between }) =>
    element(tag, [
      element('span', [{ text: `${before}${first}` }], styles[0]),
      ...between,
      element('span', [{ text: `${last}${after}` }], styles[1]),
    ]),
  );

/** Boxes in boxes, some with more in them than is read at once. */
const box: fc.Arbitrary<Sketch> = fc.letrec<{ part: Sketch; box: Sketch }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    { weight: 2, arbitrary: sketch },
    { weight: 6, arbitrary: cutName },
    { weight: 1, arbitrary: longText },
    { weight: 3, arbitrary: tie('box') },
  ),
  box: fc.record({
    tag: fc.constantFrom('div', 'section', 'span'),
    attributes: fc.constant([]),
    children: fc.array(tie('part'), { maxLength: 8 }),
    shadow: fc.constant(null),
  }),
})).box;

function asFound({ entity, pieces }: Mark): Found {
  const units = pieces.flatMap(({ node, start, end }) =>
    Array.from({ length: end - start }, (_, i) => [node, start + i] as const),
  );
  return { entity, units };
}

/** Whether any of its letters takes room on the page. */
function isSeen({ units }: Found): boolean {
  const range = document.createRange();
  return units.some(([node, offset]) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getClientRects().length > 0;
  });
}

/** Writes down names so that they can be compared and read: the nodes by number, with their letters. */
function writer(): (found: readonly Found[]) => string[] {
  const numbers = new Map<Node, number>();
  const numberOf = (node: Node) => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  return (found) =>
    found
      .map(({ entity, units }) =>
        [entity, ...units.map(([node, at]) => `${numberOf(node)}.${at}${node.data.charAt(at)}`)].join(' '),
      )
      .sort();
}

describe('a page that is read from nothing', () => {
  fuzz(
    'has the marks that reading every letter of it gives',
    100,
    fc.asyncProperty(fc.array(box, { minLength: 1, maxLength: 12 }), async (boxes) => {
      document.body.replaceChildren(...boxes.map(draw));
      const write = writer();
      const recogniser = createRecogniser(shippedTables()).withKnowledge(await loadKnowledge());
      const expected = write(readNaively(document.body, recogniser).filter(isSeen));
      stop.abort();
      stop = new AbortController();
      const annotator = annotate('every', stop.signal);
      const begin = performance.now();
      for (;;) {
        const found = write(annotator.marks().map(asFound));
        if (JSON.stringify(found) === JSON.stringify(expected)) return;
        if (performance.now() > begin + PATIENCE_MS) expect(found).toEqual(expected);
        await new Promise((done) => setTimeout(done, PAUSE_MS));
      }
    }),
  );
});
