import type { EntityType } from '@/lib/facts';
import { plain } from '@/lib/text';
import { numberAt } from './column';
import { isWholeLatinWord } from './edges';
import { fold } from './fold';
import { ALWAYS, type Fate, type NameTables, type Reason } from './types';

/** A name whose edges are right. */
export interface Standing {
  readonly row: number;
  /** UTF-16 offsets into the flow's text. */
  readonly start: number;
  readonly end: number;
}

/** What one flow of text offers as evidence. */
export interface FlowEvidence {
  /** The flow's text, composed. */
  readonly text: string;
  /** All names in the flow whose edges are right, in order. */
  readonly standing: readonly Standing[];
}

/**
 * How far from a name its evidence may be, in UTF-16 units: a long paragraph to either side (its words up to twice as
 * far). Flows are rarely longer; where they are (a whole page in one element), what is said elsewhere is about something
 * else, and looking there takes too long.
 */
const NEAR = 600;

/**
 * The field in which names keep each other company: firms, their people and what they make. Countries, places and bodies
 * are in every text, and a term or a report is not told by a firm beside it.
 */
const KEEPS_COMPANY: ReadonlySet<EntityType> = new Set(['company', 'person', 'product', 'programme']);

/** Whether `word` stands in the text; a Latin word only as a word of its own (AI, but not the ai of "said"). */
function hasWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (isWholeLatinWord(folded, at, at + word.length)) return true;
  }
  return false;
}

/** A part of a text as evidence is written; what lies before its beginning is left out (UTF-16 units). */
function foldedPart(text: string, from: number, to: number): string {
  return fold(plain(text.slice(Math.max(0, from), to)));
}

/** What stands near a place of a text, normalised and folded. Names that stand together share it. */
function createNeighbourhoods(): (text: string, at: number) => string {
  let known = { text: '', from: -1, near: '' };
  return (text, at) => {
    const from = at - (at % NEAR) - NEAR;
    if (known.from !== from || known.text !== text) {
      known = { text, from, near: foldedPart(text, from, from + 3 * NEAR) };
    }
    return known.near;
  };
}

/** The longest not-this string has some twenty letters (UTF-16 units). */
const LONGEST_OTHER = 40;

/** Whether the place is a part of one of these longer strings. */
function isInOther(text: string, { start, end }: Standing, others: readonly string[]): boolean {
  const before = foldedPart(text, start - LONGEST_OTHER, start);
  const name = foldedPart(text, start, end);
  const around = before + name + foldedPart(text, end, end + LONGEST_OTHER);
  return others.some((other) => {
    for (let at = other.indexOf(name); at !== -1; at = other.indexOf(name, at + 1)) {
      const from = before.length - at;
      if (from >= 0 && around.startsWith(other, from) && isWholeLatinWord(around, from, from + other.length))
        return true;
    }
    return false;
  });
}

/** Another name near the `index`th that keeps it company. */
function companyOf(tables: NameTables, index: number, { standing }: FlowEvidence): string | undefined {
  const own = standing[index];
  const ownOwner = own && numberAt(tables.owners, own.row);
  const ownType = ownOwner === undefined ? undefined : tables.types[ownOwner];
  if (!own || ownType === undefined || !KEEPS_COMPANY.has(ownType)) return undefined;
  const entityOf = ({ row }: Standing) => {
    const owner = numberAt(tables.owners, row);
    const type = tables.types[owner];
    const isSure = numberAt(tables.needs, row) === ALWAYS;
    const keeps = isSure && owner !== ownOwner && type !== undefined && KEEPS_COMPANY.has(type);
    return keeps ? tables.entities[owner] : undefined;
  };
  // Outward from the name itself, so that the work does not grow with the flow.
  for (const step of [-1, 1]) {
    for (let i = index + step; ; i += step) {
      const other = standing[i];
      if (!other || other.start > own.end + NEAR || other.end < own.start - NEAR) break;
      const entity = entityOf(other);
      if (entity !== undefined) return entity;
    }
  }
  return undefined;
}

const CERTAIN = { kind: 'certain' } as const;

/**
 * The evidence for the `index`th standing name of a flow: why it may be marked, or why it may not. A veto beats any
 * evidence.
 */
export type Judge = (index: number, flow: FlowEvidence) => Reason | Exclude<Fate, 'matched' | 'edge'>;

/** Without evidence in the tables, names that need any have none. */
export function createJudge(tables: NameTables): Judge {
  const near = createNeighbourhoods();
  return (index, flow) => {
    const own = flow.standing[index];
    const needs = own ? numberAt(tables.needs, own.row) : ALWAYS;
    if (!own || needs === ALWAYS) return CERTAIN;
    const evidence = tables.knowledge?.evidence[needs];
    if (!evidence) return 'no-evidence';
    if (isInOther(flow.text, own, evidence.notThis)) return 'longer-name';
    const neighbourhood = near(flow.text, own.start);
    if (evidence.veto.some((cue) => hasWord(neighbourhood, cue))) return 'veto';
    // A name without context words is one that only needs its vetoes looked at.
    if (evidence.context.length === 0) return CERTAIN;
    const word = evidence.context.find((cue) => hasWord(neighbourhood, cue));
    if (word !== undefined) return { kind: 'context', word };
    const entity = companyOf(tables, index, flow);
    return entity === undefined ? 'no-evidence' : { kind: 'company', entity };
  };
}
