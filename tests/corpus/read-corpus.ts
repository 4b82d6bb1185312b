import { readFileSync } from 'node:fs';

/** A name that must be marked, by its offsets in the sentence (UTF-16, end exclusive). */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface Sentence {
  /** What the sentence tries the recogniser with. */
  readonly trap: string;
  readonly text: string;
  /** All names of the index in the sentence; anything else marked is wrong. */
  readonly labels: readonly Label[];
  /** `ko.txt:12`, to find it again. */
  readonly place: string;
}

/** `[소프트뱅크|softbank]` */
const MARKED = /\[([^[\]|]+)\|([a-z0-9-]+)\]/g;

/**
 * Reads sentences we wrote: one a line, names in brackets with their entity, under headings `# trap`. `\u00AD`-like
 * escapes stand for characters that cannot be seen. Throws on a line that is broken.
 */
export function readCorpus(path: string, name: string): Sentence[] {
  const sentences: Sentence[] = [];
  let trap = '';
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      const place = `${name}:${i + 1}`;
      if (line.startsWith('# ')) trap = line.slice(2);
      else if (line.trim() !== '') sentences.push({ trap, place, ...parse(line, place) });
      if (line.trim() !== '' && trap === '')
        throw new Error(`${place}: a sentence stands before the first heading`);
    });
  return sentences;
}

function parse(line: string, place: string): { text: string; labels: Label[] } {
  const written = line.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of written.matchAll(MARKED)) {
    const [whole, name = '', entity = ''] = match;
    text += written.slice(done, match.index);
    labels.push({ start: text.length, end: text.length + name.length, entity });
    text += name;
    done = match.index + whole.length;
  }
  text += written.slice(done);
  if (/[[\]|]/.test(text)) throw new Error(`${place}: a bracket is not closed, or lacks its |entity`);
  return { text, labels };
}
