import { isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Problem } from './problem';

/** Keys and positions from the record inwards: `['references', 0, 'line']`. */
export type DataPath = readonly (string | number)[];

/** One record of a list, not yet checked, that knows where in its file each of its parts stands. */
export interface YamlItem {
  readonly value: unknown;
  readonly file: string;
  /** Line of the part at `path`, or of the nearest part around it that exists. Counted from 1. */
  lineOf(path: DataPath): number;
}

/** Offset of what stands at `path`: the key for an entry of a map, the item itself for one of a list. */
function offsetAt(root: unknown, path: DataPath): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/**
 * Reads a file that holds one list of records. A file that is no YAML, or no list, gives a problem and no items; an
 * empty file is an empty list.
 */
export function readYamlList(file: string, text: string): { items: YamlItem[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument<ParsedNode>(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  // One slip of the pen confuses the rest of the file: only the first error is worth reading.
  const problems = document.errors.slice(0, 1).map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    what: `is not valid YAML: ${error.message.replace(/\s+/g, ' ')}`,
    mend: 'mend the indentation, quotes or keys of this line',
  }));
  const list = document.contents;
  if (problems.length > 0 || list === null || (isScalar(list) && list.value === null))
    return { items: [], problems };
  if (!isSeq(list)) {
    const mend = 'begin each record with "- "';
    return { items: [], problems: [{ file, line: lineAt(offsetAt(list, [])), what: 'is not a list', mend }] };
  }
  const items = list.items.map((node) => ({
    value: node.toJS(document),
    file,
    lineOf: (path: DataPath) => lineAt(offsetAt(node, path)),
  }));
  return { items, problems };
}
