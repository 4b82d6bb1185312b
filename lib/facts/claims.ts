import type { Localised } from '@/lib/text';
import { compareFacts, type Verdict } from './compare';
import { MOST_ROWS, type SideBySide } from './side-by-side';
import type { Fact, Relation } from './types';

/** The relations between two facts, whichever of them declares it. */
function relationsBetween(a: Fact, b: Fact): Relation[] {
  return [
    ...(a.relations ?? []).filter(({ fact }) => fact === b.id),
    ...(b.relations ?? []).filter(({ fact }) => fact === a.id),
  ];
}

/** What the editors say of the differences between a fact and others, each sentence once. */
export function whyBetween(fact: Fact, others: readonly Fact[]): Localised[] {
  const reasons = others
    .flatMap((other) => relationsBetween(fact, other))
    .map(({ why }) => why)
    .filter((why) => why !== undefined);
  return [...new Map(reasons.map((why) => [why.ko, why])).values()];
}

const isTold = ({ value }: Fact) => value.kind === 'text';

/** Whether both say the same kind of thing about the same: their figures can be held against each other. */
function isAboutSame(a: Fact, b: Fact): boolean {
  return (
    !isTold(a) &&
    a.value.kind === b.value.kind &&
    a.property === b.property &&
    a.subject === b.subject &&
    a.object === b.object
  );
}

/** Who says it: every hop and every article. */
function speakersOf({ references }: Fact): Set<string> {
  return new Set(references.flatMap(({ source, chain }) => (chain.length > 0 ? chain : [source])));
}

/** Whether whoever says `other` is named among the sources of `fact` already. */
function isHeard(fact: Fact, other: Fact): boolean {
  const heard = speakersOf(fact);
  return [...speakersOf(other)].every((speaker) => heard.has(speaker));
}

/** How `other` stands to `fact`, or undefined where they are not on the same thing. */
function verdictOn(fact: Fact, other: Fact): Verdict | undefined {
  const declared = new Set(relationsBetween(fact, other).map(({ type }) => type));
  const computed = compareFacts(fact, other);
  if (isAboutSame(fact, other)) return computed;
  // Of what is told in words, and of a headline and a figure, the editors know how they stand.
  if (declared.has('same-claim')) return isHeard(fact, other) ? undefined : { kind: 'agree' };
  if (declared.has('differs-from')) return computed.kind === 'incomparable' ? { kind: 'differ' } : computed;
  return undefined;
}

/**
 * A fact together with the others on the same thing, from wherever they come, and how they stand to it.
 *
 * @param isShown whether the two stand side by side already, under a fact further up
 */
export function claimsOn(
  fact: Fact,
  facts: readonly Fact[],
  isShown: (other: string) => boolean = () => false,
): SideBySide | undefined {
  if (fact.value.kind === 'rank') return undefined;
  const others = facts.flatMap((other) => {
    const verdict = other.id === fact.id || isShown(other.id) ? undefined : verdictOn(fact, other);
    return verdict ? [{ other, verdict }] : [];
  });
  if (others.length === 0) return undefined;
  return {
    kind: 'claims',
    under: fact.id,
    rows: [
      { facts: [fact.id], picture: [] },
      ...others
        .slice(0, MOST_ROWS - 1)
        .map(({ other, verdict }) => ({ facts: [other.id], picture: [], verdict })),
    ],
    why: whyBetween(
      fact,
      others.map(({ other }) => other),
    ),
  };
}
