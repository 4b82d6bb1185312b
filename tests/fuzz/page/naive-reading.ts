import type { Recogniser } from '@/lib/names';

/** One unit of text on the page: a text node and an offset in it (UTF-16). */
type Unit = readonly [node: Text, offset: number];

/** A name on the page, as it was read. */
export interface Found {
  readonly entity: string;
  readonly units: readonly Unit[];
}

const BLOCKS = /^(div|p|li|section|td|h[23]|details|button|br|svg)$/;
const NOT_THERE = /^(rt|script|template|gakju-card)$/;
const LEFT_ALONE = /^(code|textarea|input)$/;

function isLeftAlone(element: Element): boolean {
  return (
    LEFT_ALONE.test(element.localName) ||
    (element.getAttribute('contenteditable') ?? 'false') !== 'false' ||
    element.getAttribute('role') === 'textbox' ||
    element.getAttribute('data-gakju') === 'off'
  );
}

/** All texts of the page, one list for each run of them that no block and nothing excluded parts. */
function runsIn(root: Node): Text[][] {
  const runs: Text[][] = [[]];
  const end = () => runs.push([]);
  const visit = (node: Node): void => {
    if (node instanceof Text) runs.at(-1)?.push(node);
    if (!(node instanceof Element) || NOT_THERE.test(node.localName)) return;
    if (!isLeftAlone(node) && node.hasAttribute('hidden')) return;
    const isApart = BLOCKS.test(node.localName) || isLeftAlone(node);
    if (isApart) end();
    if (!isLeftAlone(node)) node.childNodes.forEach(visit);
    if (isApart) end();
  };
  root.childNodes.forEach(visit);
  return runs;
}

/** Whether an element that holds the one text and not the other has a box of its own. */
function isApart(one: Text, other: Text): boolean {
  for (let at = one.parentElement; at && !at.contains(other); at = at.parentElement) {
    const { display, position, cssFloat } = getComputedStyle(at);
    if (/^(block|flow-root|list-item|flex|grid|table)/.test(display)) return true;
    if (position === 'absolute' || cssFloat !== 'none') return true;
  }
  return false;
}

function breaksIn(units: readonly Unit[], from: number, to: number): number[] {
  const breaks: number[] = [];
  for (let i = Math.max(1, from); i <= to; i++) {
    const [before, after] = [units[i - 1]?.[0], units[i]?.[0]];
    if (before && after && before !== after && (isApart(before, after) || isApart(after, before)))
      breaks.push(i);
  }
  return breaks;
}

/** Every shadow root of the page that nothing left alone holds, and the page itself. */
function rootsIn(root: Node): Node[] {
  const inner = [...root.childNodes].flatMap((node): Node[] => {
    if (!(node instanceof Element)) return [];
    if (isLeftAlone(node) || NOT_THERE.test(node.localName) || node.hasAttribute('hidden')) return [];
    return [...(node.shadowRoot ? rootsIn(node.shadowRoot) : []), ...rootsIn(node).slice(1)];
  });
  return [root, ...inner];
}

/** The names on the page, found by reading every letter of it: slowly, and simple enough to be believed. */
export function readNaively(root: Node, recogniser: Recogniser): Found[] {
  return rootsIn(root)
    .flatMap(runsIn)
    .flatMap((run) => {
      const units = run.flatMap((node) => [...node.data.split('').keys()].map((i): Unit => [node, i]));
      const text = run.map(({ data }) => data).join('');
      const { mentions } = recogniser.read(text, { breaksIn: (from, to) => breaksIn(units, from, to) });
      return mentions.map(({ entity, start, end }) => ({ entity, units: units.slice(start, end) }));
    });
}
