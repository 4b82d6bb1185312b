import { index } from 'virtual:gakju/facts';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  compileNames,
  createRecogniser,
  packNames,
  quieten,
  type Recogniser,
  unpackNames,
} from '@/lib/names';
// How tables are written is the room's own business; only the naive answer needs to know whose a name is.
import { numberAt } from '../../../lib/names/column';
import { isWholeLatinWord } from '../../../lib/names/edges';
import { fuzz } from '../fuzz';
import { name as anyName, cue, textOfNames } from './pieces';

const tables = compileNames(index.entities);
const recogniser = createRecogniser(tables);
const NOBODY = -1;

/** Sentences with no name, no beginning of one and no evidence for any. */
const BEFORE = '비가 내렸다. ';
const BETWEEN = ' … 비가 내렸다. ';
const AFTER = ' … 비가 내렸다.';

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const keyOf = (name: string) => [...Array(name.length).keys()].map((i) => folded(name.charAt(i)));
const rows = tables.names.map((name, row) => ({
  name,
  owner: numberAt(tables.owners, row),
  key: keyOf(name),
}));
const notThis = index.entities.flatMap(({ notThis = [] }) =>
  notThis.map((name) => ({ name, key: keyOf(name) })),
);

/** One UTF-16 unit as names are compared: whatever its width, case, kind of white space or of apostrophe. */
function folded(unit: string): string {
  return unit.normalize('NFKC').toLowerCase().replace(/\s/, ' ').replace(/[‘’]/, "'");
}

/** Where a name ends that is compared unit by unit from `at`; a run of white space is one space of the name. */
function endOf(key: readonly string[], text: readonly string[], at: number): number | undefined {
  let end = at;
  for (const unit of key) {
    if (text[end] !== unit) return undefined;
    end++;
    if (unit === ' ') while (text[end] === ' ') end++;
  }
  return end;
}

/** Every name at every place, tried one after the other. */
function occurrences(text: string, wanted: (owner: number) => boolean): Occurrence[] {
  const units = [...Array(text.length).keys()].map((i) => folded(text.charAt(i)));
  return units.flatMap((_, start) =>
    rows.flatMap(({ name, owner, key }) => {
      const end = wanted(owner) ? endOf(key, units, start) : undefined;
      return end === undefined ? [] : [{ start, end, name }];
    }),
  );
}

/** Places of all strings that the index says are somebody else. */
function notThisIn(text: string): Occurrence[] {
  const units = [...Array(text.length).keys()].map((i) => folded(text.charAt(i)));
  return units.flatMap((_, start) =>
    notThis.flatMap(({ name, key }) => {
      const end = endOf(key, units, start);
      return end === undefined ? [] : [{ start, end, name }];
    }),
  );
}

const asLine = ({ start, end, name }: Occurrence) => `${start}-${end} ${name}`;

/** The text as evidence is written, and where in it each unit of the text stands. */
function asEvidence(text: string): { written: string; at: number[] } {
  const at: number[] = [];
  let written = '';
  for (const unit of text) {
    for (let i = 0; i < unit.length; i++) at.push(written.length + i);
    const plain = unit.replace(/\s/, ' ').toLowerCase();
    if (plain !== ' ' || !written.endsWith(' ')) written += plain;
  }
  return { written, at };
}

/** How far a name's evidence may be from it (UTF-16 units of text as evidence is written). */
const NEAR = 600;

/** Those of the words that stand near the span of the text, each looked for at every place. */
function wordsNear(text: string, start: number, end: number, words: readonly string[]): string[] {
  const { written, at } = asEvidence(text);
  const from = (at[start] ?? 0) - NEAR;
  const to = (at[end - 1] ?? 0) + 1 + NEAR;
  return words.filter((word) =>
    at.some(
      (place) =>
        place >= from &&
        place + word.length <= to &&
        written.startsWith(word, place) &&
        isWholeLatinWord(written, place, place + word.length),
    ),
  );
}

/** Names and words of evidence, near and far. */
const longText = fc
  .array(fc.tuple(fc.oneof(anyName, cue), fc.nat({ max: 120 })), { maxLength: 8 })
  .map((parts) => parts.map(([piece, times]) => `${piece} ${BEFORE.repeat(times)}`).join(''));

/** Mentions without where they stand. */
function namesIn(text: string, by: Recogniser = recogniser): string[] {
  return by.read(text).mentions.map(({ entity, name }) => `${entity} ${name}`);
}

describe('in any text of names', () => {
  fuzz(
    'the places at which letters of a name stand are those at which comparing every name at every place finds one',
    1000,
    fc.property(textOfNames, (text) => {
      const explained = recogniser.read(text).candidates.map(asLine).sort();
      expect(explained).toEqual(
        occurrences(text, (owner) => owner !== NOBODY)
          .map(asLine)
          .sort(),
      );
    }),
  );

  fuzz(
    'what is passed over begins inside a longer name that was taken or is nobody’s, and nothing else does',
    1000,
    fc.property(textOfNames, (text) => {
      const candidates = recogniser.read(text).candidates;
      const standing = candidates.filter(({ fate }) => fate !== 'edge' && fate !== 'longer-name');
      const others = [...occurrences(text, (owner) => owner === NOBODY), ...notThisIn(text)];
      const beginsIn = (at: number) => (taken: Occurrence) => taken.start <= at && at < taken.end;
      let last = 0;
      for (const { start, end } of standing) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
      for (const { start, fate } of candidates) {
        if (fate === 'longer-name') expect([...standing, ...others].some(beginsIn(start))).toBe(true);
        if (fate === 'edge')
          expect(standing.some(({ start: from, end }) => from < start && start < end)).toBe(false);
      }
    }),
  );

  fuzz(
    'a name that is also a word is marked for the words that stand near it, and for no others',
    500,
    fc.property(longText, (text) => {
      for (const candidate of recogniser.read(text).candidates) {
        const { entity, name, start, end, fate } = candidate;
        const row = rows.findIndex((each) => each.name === name && tables.entities[each.owner] === entity);
        const needed = tables.knowledge?.evidence[numberAt(tables.needs, row)];
        if (!needed || fate === 'edge' || fate === 'longer-name') continue;
        const vetoes = wordsNear(text, start, end, needed.veto);
        expect(fate === 'veto', `${start} ${name}: ${vetoes}`).toBe(vetoes.length > 0);
        if (fate === 'veto' || needed.context.length === 0) continue;
        const words = wordsNear(text, start, end, needed.context);
        const word =
          fate === 'matched' && candidate.reason.kind === 'context' ? candidate.reason.word : undefined;
        expect(word, `${start} ${name}`).toBe(words[0]);
      }
    }),
  );

  fuzz(
    'every span cuts out its own name, in order, without overlap',
    2000,
    fc.property(fc.oneof(textOfNames, fc.string({ unit: 'binary' })), (text) => {
      let last = 0;
      for (const { start, end, name } of recogniser.read(text).mentions) {
        const spelled = Array.from(text.slice(start, end).normalize('NFC'), folded)
          .join('')
          .replace(/ +/g, ' ');
        expect(spelled).toBe(Array.from(name, folded).join(''));
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );

  fuzz(
    'sentences around it change nothing',
    2000,
    fc.property(textOfNames, (text) => {
      const shifted = recogniser.read(text).mentions.map(({ start, end, ...rest }) => ({
        start: start + BEFORE.length,
        end: end + BEFORE.length,
        ...rest,
      }));
      expect(recogniser.read(BEFORE + text + AFTER).mentions).toEqual(shifted);
    }),
  );

  fuzz(
    'two texts with a sentence between them are read as each of them alone, but for what is near',
    2000,
    fc.property(textOfNames, textOfNames, (one, other) => {
      const { knowledge: _, ...without } = tables;
      const certain = createdOnce(without);
      expect(namesIn(one + BETWEEN + other, certain)).toEqual([
        ...namesIn(one, certain),
        ...namesIn(other, certain),
      ]);
    }),
  );

  fuzz(
    'what every page carries finds no other names than all there is',
    2000,
    fc.property(textOfNames, (text) => {
      const { knowledge: _, ...without } = tables;
      const all = recogniser.read(text).mentions;
      const lines = new Set(all.map(asLine));
      for (const found of createdOnce(without).read(text).mentions)
        expect(lines, asLine(found)).toContain(asLine(found));
    }),
  );

  fuzz(
    'the quick pass misses no place of any name, however it is written',
    1000,
    fc.property(
      fc.array(fc.tuple(textOfNames, fc.constantFrom('', 'NFD', 'hidden', 'far')), { maxLength: 6 }),
      (texts) => {
        const text = texts
          .map(([part, how]) => {
            if (how === 'NFD') return part.normalize('NFD');
            if (how === 'hidden') return Array.from(part).join('\u00AD');
            return how === 'far' ? `${part}${BEFORE.repeat(30)}` : part;
          })
          .join(BETWEEN);
        const places = recogniser.places(text).at;
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const found of recogniser.read(text).candidates)
          expect(places, asLine(found)).toContain(found.start);
      },
    ),
  );

  fuzz(
    'a part of a text reads the same with the places that are known of the whole',
    1000,
    fc.property(fc.array(textOfNames, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (texts, a, b) => {
      const text = texts.join('');
      const [from = 0, to = 0] = [a, b].map((at) => at % (text.length + 1)).sort((x, y) => x - y);
      const { at, isPlain } = recogniser.places(text);
      fc.pre(isPlain);
      const places = at.flatMap((place) => (place >= from && place < to ? [place - from] : []));
      const part = text.slice(from, to);
      expect(recogniser.read(part, { places }).mentions).toEqual(recogniser.read(part).mentions);
    }),
  );

  fuzz(
    'nothing that cannot be seen changes what is read',
    2000,
    fc.property(
      textOfNames,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('\u00AD', '\u200B', '\uFEFF'))),
      (text, signs) => {
        let with_ = text;
        for (const [at, sign] of signs) {
          const place = at % (with_.length + 1);
          with_ = with_.slice(0, place) + sign + with_.slice(place);
        }
        expect(namesIn(with_)).toEqual(namesIn(text));
      },
    ),
  );

  fuzz(
    'decomposed letters are read as composed ones',
    2000,
    fc.property(textOfNames, (text) => {
      const composed = text.normalize('NFC');
      expect(namesIn(composed.normalize('NFD'))).toEqual(namesIn(composed));
    }),
  );

  fuzz(
    'the tables read the same when they have been packed and unpacked',
    1000,
    fc.property(textOfNames, (text) => {
      expect(shipped.read(text).candidates).toEqual(recogniser.read(text).candidates);
    }),
  );

  fuzz(
    'a quiet name is marked nowhere',
    300,
    fc.property(textOfNames, fc.subarray([...tables.entities], { maxLength: 8 }), (text, quiet) => {
      const found = createRecogniser(quieten(tables, quiet)).read(text).mentions;
      expect(found.filter(({ entity }) => quiet.includes(entity))).toEqual([]);
    }),
  );
});

const shipped = createRecogniser(unpackNames(packNames(tables))).withKnowledge(tables.knowledge);

let certain: Recogniser | undefined;
function createdOnce(without: Omit<typeof tables, 'knowledge'>): Recogniser {
  certain ??= createRecogniser(without);
  return certain;
}
