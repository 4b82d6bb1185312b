import type { EntityType } from '@/lib/facts';
import { scriptAt } from '@/lib/text';
import { ALWAYS, type NameTables, type Reason } from './types';

/** A name whose edges are right. */
export interface Standing {
  readonly row: number;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

/** What one flow of text offers as evidence. */
export interface FlowEvidence {
  /** The flow's normalised text, case folded. */
  readonly folded: string;
  /** All names in the flow whose edges are right, in order. */
  readonly standing: readonly Standing[];
}

/**
 * How far from a name its evidence may be, in UTF-16 units: a long paragraph to either side. Flows are rarely longer; where
 * they are (a whole page in one element), what is said elsewhere is about something else, and looking there takes too long.
 */
const NEAR = 600;

export type Accepted = Reason;

/**
 * The field in which names keep each other company: firms, their people and what they make. Countries, places and bodies
 * are in every text, and a term or a report is not told by a firm beside it.
 */
const KEEPS_COMPANY: ReadonlySet<EntityType> = new Set(['company', 'person', 'product', 'programme']);

/** Whether `word` stands in the text; a Latin word only as a word of its own (AI, but not the ai of "said"). */
function hasWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const fusedLeft = scriptAt(word, 0) === 'latin' && scriptAt(folded, at - 1) === 'latin';
    const end = at + word.length;
    const fusedRight = scriptAt(word, word.length - 1) === 'latin' && scriptAt(folded, end) === 'latin';
    if (!fusedLeft && !fusedRight) return true;
  }
  return false;
}

/** Another name near the `index`th that keeps it company. */
function companyOf(tables: NameTables, index: number, { standing }: FlowEvidence): string | undefined {
  const own = standing[index];
  const ownOwner = own && tables.names[own.row]?.[1];
  const ownType = ownOwner === undefined ? undefined : tables.types[ownOwner];
  if (!own || ownType === undefined || !KEEPS_COMPANY.has(ownType)) return undefined;
  const entityOf = ({ row }: Standing) => {
    const [, owner, needs] = tables.names[row] ?? ['', ALWAYS, ALWAYS];
    const type = tables.types[owner];
    const keeps = needs === ALWAYS && owner !== ownOwner && type !== undefined && KEEPS_COMPANY.has(type);
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

/**
 * The evidence for the `index`th standing name of the flow: why it may be marked, or why it may not. A veto beats any
 * evidence.
 */
export function judge(
  tables: NameTables,
  index: number,
  flow: FlowEvidence,
): Accepted | 'no-evidence' | 'veto' {
  const own = flow.standing[index];
  const needs = own && tables.names[own.row]?.[2];
  if (!own || needs === undefined || needs === ALWAYS) return { kind: 'certain' };
  if (!tables.evidence) return 'no-evidence';
  const evidence = tables.evidence[needs];
  const near = flow.folded.slice(Math.max(0, own.start - NEAR), own.end + NEAR);
  if (evidence?.veto.some((word) => hasWord(near, word))) return 'veto';
  // A name without context words is one that only needs its vetoes looked at.
  if (!evidence || evidence.context.length === 0) return { kind: 'certain' };
  const word = evidence.context.find((cue) => hasWord(near, cue));
  if (word !== undefined) return { kind: 'context', word };
  const entity = companyOf(tables, index, flow);
  return entity === undefined ? 'no-evidence' : { kind: 'company', entity };
}
