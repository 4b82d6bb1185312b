import type { EntityType } from '@/lib/facts';
import { scriptAt } from '@/lib/text';
import { ALWAYS, type NameTables, type Reason } from './types';

/** What one flow of text offers as evidence. */
export interface FlowEvidence {
  /** The flow's normalised text, case folded. */
  readonly folded: string;
  /** Rows of all names in the flow whose edges are right. */
  readonly rows: readonly number[];
}

export type Accepted = Reason;

/**
 * The field in which names keep each other company: firms, their people and what they make. Countries, places and bodies
 * are in every text, and a term or a report is not told by a firm beside it.
 */
export const KEEPS_COMPANY: ReadonlySet<EntityType> = new Set(['company', 'person', 'product', 'programme']);

/** Whether `word` stands in the text; a Latin word only as a word of its own (AI, but not the ai of "said"). */
export function hasWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const fusedLeft = scriptAt(word, 0) === 'latin' && scriptAt(folded, at - 1) === 'latin';
    const end = at + word.length;
    const fusedRight = scriptAt(word, word.length - 1) === 'latin' && scriptAt(folded, end) === 'latin';
    if (!fusedLeft && !fusedRight) return true;
  }
  return false;
}

/** The evidence for the name of `row`: why it may be marked, or why it may not. A veto beats any evidence. */
export function judge(
  tables: NameTables,
  row: number,
  flow: FlowEvidence,
): Accepted | 'no-evidence' | 'veto' {
  const [, owner, needs] = tables.names[row] ?? ['', ALWAYS, ALWAYS];
  if (needs === ALWAYS) return { kind: 'certain' };
  if (!tables.evidence) return 'no-evidence';
  const evidence = tables.evidence[needs];
  if (evidence?.veto.some((word) => hasWord(flow.folded, word))) return 'veto';
  // A name without context words is one that only needs its vetoes looked at.
  if (!evidence || evidence.context.length === 0) return { kind: 'certain' };

  const word = evidence.context.find((cue) => hasWord(flow.folded, cue));
  if (word !== undefined) return { kind: 'context', word };
  const ownType = tables.types[owner];
  if (ownType === undefined || !KEEPS_COMPANY.has(ownType)) return 'no-evidence';
  const company = flow.rows.find((other) => {
    const [, otherOwner, otherNeeds] = tables.names[other] ?? ['', ALWAYS, ALWAYS];
    const type = tables.types[otherOwner];
    return otherNeeds === ALWAYS && otherOwner !== owner && type !== undefined && KEEPS_COMPANY.has(type);
  });
  if (company === undefined) return 'no-evidence';
  return { kind: 'company', entity: tables.entities[tables.names[company]?.[1] ?? 0] ?? '' };
}
