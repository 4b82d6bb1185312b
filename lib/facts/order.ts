import { factsAbout } from './excerpt';
import type { Fact, FactIndex } from './types';

/** Facts in the order a reader of this sentence wants them, best first, and which of them bear on the sentence. */
export interface OrderedFacts {
  readonly order: readonly string[];
  readonly bearing: readonly string[];
}

/** How much each sign counts that a fact bears on a sentence. The same figure is nearly proof; a cue word is a hint. */
const SAME_FIGURE = 8;
const SAME_PARTY = 3;
const CUE_WORD = 2;

/** Digits and letters only, so that "421억 엔" and "421억엔" are the same. */
function compact(text: string): string {
  return text.replace(/[\s,]/g, '').toLowerCase();
}

function printedOf({ value }: Fact): string[] {
  if (value.kind === 'quantity')
    return [value.printed, ...(value.conversion ? [value.conversion.printed] : [])];
  return value.kind === 'rank' || value.kind === 'date' ? [value.printed] : [];
}

/** Hedges that stand after a figure; those before it go with everything before its first digit. */
const HEDGES_AFTER = /(?:이상|이하|초과|미만|남짓|가량|규모|정도|수준)+$/;

/** The part of a printed figure that stays the same under other hedges. */
function coreOf(printed: string): string {
  return compact(printed.replace(/^\D+/, '')).replace(HEDGES_AFTER, '');
}

/** The newest date a fact is about, for ordering; `0000` where nothing is known. */
function dateOf({ asOf, period }: Fact): string {
  return asOf.date ?? period?.from ?? '0000';
}

/** How much a fact tells at a glance: sums and ranks most, then other numbers, then plans and remarks. */
function glanceOf({ value }: Fact): number {
  if (value.kind === 'rank') return 2;
  if (value.kind !== 'quantity' || value.bound === 'vague') return 0;
  return value.unit === 'count' || value.unit === 'years' ? 1 : 2;
}

/**
 * @param sentence text of the flow around the name
 * @param others ids of the other entities named in it
 */
export function orderFacts(
  index: FactIndex,
  entity: string,
  sentence: string,
  others: ReadonlySet<string>,
): OrderedFacts {
  const text = compact(sentence);
  const cues = new Map(
    index.properties.map(({ id, cues }) => [id, [...cues.ko, ...cues.ja, ...cues.en].map(compact)]),
  );
  const score = (fact: Fact): number => {
    const figure = printedOf(fact)
      .map(coreOf)
      .some((core) => core.length > 1 && text.includes(core));
    const parties = [fact.subject, fact.object].some(
      (id) => id !== undefined && id !== entity && others.has(id),
    );
    const cue = cues.get(fact.property)?.some((word) => text.includes(word)) ?? false;
    return (figure ? SAME_FIGURE : 0) + (parties ? SAME_PARTY : 0) + (cue ? CUE_WORD : 0);
  };
  const ranked = factsAbout(index, entity)
    .map((fact) => ({ fact, score: score(fact) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        glanceOf(b.fact) - glanceOf(a.fact) ||
        dateOf(b.fact).localeCompare(dateOf(a.fact)) ||
        a.fact.id.localeCompare(b.fact.id),
    );
  return {
    order: ranked.map(({ fact }) => fact.id),
    bearing: ranked.filter((entry) => entry.score > 0).map(({ fact }) => fact.id),
  };
}
