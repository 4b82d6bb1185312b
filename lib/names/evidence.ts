import type { EntityType } from '@/lib/facts';
import { plain } from '@/lib/text';
import { numberAt } from './column';
import { isWholeLatinWord } from './edges';
import { fold } from './fold';
import { ALWAYS, type Fate, type NameTables, type Reason } from './types';

/** A name whose edges are right. */
interface Standing {
  readonly row: number;
  /** UTF-16 offsets into the flow's text. */
  readonly start: number;
  readonly end: number;
}

/** What one flow of text offers as evidence. */
interface FlowEvidence {
  /** The flow's text, composed. */
  readonly text: string;
  /** All names in the flow whose edges are right, in order. */
  readonly standing: readonly Standing[];
}

/**
 * How far from a name its evidence may be, in UTF-16 units: a long paragraph to either side. Flows are rarely longer; where
 * they are (a whole page in one element), what is said elsewhere is about something else, and looking there takes too long.
 */
const NEAR = 600;

/**
 * The field in which names keep each other company: firms, their people and what they make. Countries, places and bodies
 * are in every text, and a term or a report is not told by a firm beside it.
 */
const KEEPS_COMPANY: ReadonlySet<EntityType> = new Set(['company', 'person', 'product', 'programme']);

/** A part of a text as evidence is written: normalised and folded. What lies before the text's beginning is left out. */
function foldedPart(text: string, from: number, to: number): string {
  return fold(plain(text.slice(Math.max(0, from), to)));
}

/** A word of evidence, and where it stands (UTF-16). */
type Cue = readonly [word: string, start: number];

/** A name where it stands in a text that is written as evidence is (UTF-16 offsets into `folded`). */
interface Place {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** For lists of words that have been looked for. Names that stand together share it. */
  readonly cues: Map<readonly string[], readonly Cue[]>;
}

/** Where the names of a text stand, asked in their order: only what lies between two of them is written anew. */
function placesIn(text: string): (name: Standing) => Place {
  let from: number | undefined;
  let last = 0;
  let folded = '';
  let start = 0;
  let cues: Place['cues'] = new Map();
  return (name) => {
    // What is near any name that begins within the same stretch, and more than any name.
    const begin = name.start - (name.start % NEAR) - NEAR;
    if (begin !== from) {
      from = last = begin;
      folded = foldedPart(text, from, from + 4 * NEAR);
      start = 0;
      cues = new Map();
    }
    start += foldedPart(text, last, name.start).length;
    last = name.start;
    return { folded, start, end: start + foldedPart(text, last, name.end).length, cues };
  };
}

/** All places where one of the words stands; a Latin word only as a word of its own (AI, but not the ai of "said"). */
function cuesAround({ folded, cues }: Place, words: readonly string[]): readonly Cue[] {
  const known = cues.get(words);
  if (known) return known;
  const found: Cue[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (isWholeLatinWord(folded, at, at + word.length)) found.push([word, at]);
    }
  }
  cues.set(words, found);
  return found;
}

/** The first of the words that stands near a name. */
function wordNear(place: Place, words: readonly string[]): string | undefined {
  const [from, to] = [place.start - NEAR, place.end + NEAR];
  return cuesAround(place, words).find(([word, at]) => at >= from && at + word.length <= to)?.[0];
}

/** Whether the name is a part of one of these longer strings. */
function isInOther(place: Place, others: readonly string[]): boolean {
  return cuesAround(place, others).some(([other, at]) => at <= place.start && at + other.length >= place.end);
}

/** Another name near the `index`th that keeps it company. */
function companyOf(tables: NameTables, index: number, { standing }: FlowEvidence): string | undefined {
  /** The name's owner, if it is of the field. */
  const keeperOf = ({ row }: Standing) => {
    const owner = numberAt(tables.owners, row);
    const type = tables.types[owner];
    return type && KEEPS_COMPANY.has(type) ? owner : undefined;
  };
  const own = standing[index];
  if (!own) return undefined;
  const owner = keeperOf(own);
  if (owner === undefined) return undefined;
  // Outward from the name itself, so that the work does not grow with the flow.
  for (const step of [-1, 1]) {
    for (let i = index + step; ; i += step) {
      const other = standing[i];
      if (!other || other.start > own.end + NEAR || other.end < own.start - NEAR) break;
      const keeper = keeperOf(other);
      const isSure = numberAt(tables.needs, other.row) === ALWAYS;
      if (isSure && keeper !== undefined && keeper !== owner) return tables.entities[keeper];
    }
  }
  return undefined;
}

const CERTAIN = { kind: 'certain' } as const;

/**
 * The evidence for the standing names of a flow, each asked for by its index, in their order: why it may be marked, or why it
 * may not. A veto beats any evidence. Without evidence in the tables, names that need any have none.
 */
export function judgeOf(
  tables: NameTables,
  flow: FlowEvidence,
): (index: number) => Reason | Exclude<Fate, 'matched' | 'edge'> {
  let placeOf: ReturnType<typeof placesIn> | undefined;
  return (index) => {
    const own = flow.standing[index];
    const needs = own ? numberAt(tables.needs, own.row) : ALWAYS;
    if (!own || needs === ALWAYS) return CERTAIN;
    const evidence = tables.knowledge?.evidence[needs];
    if (!evidence) return 'no-evidence';
    placeOf ??= placesIn(flow.text);
    const place = placeOf(own);
    if (isInOther(place, evidence.notThis)) return 'longer-name';
    if (wordNear(place, evidence.veto) !== undefined) return 'veto';
    // A name without context words is one that only needs its vetoes looked at.
    if (evidence.context.length === 0) return CERTAIN;
    const word = wordNear(place, evidence.context);
    if (word !== undefined) return { kind: 'context', word };
    const entity = companyOf(tables, index, flow);
    return entity === undefined ? 'no-evidence' : { kind: 'company', entity };
  };
}
