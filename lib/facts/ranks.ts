import { compareFacts } from './compare';
import { MOST_ROWS, type SideBySide, type Stretch } from './side-by-side';
import type { Fact, RankValue } from './types';

type RankFact = Fact & { readonly value: RankValue };

const isRank = (fact: Fact): fact is RankFact => fact.value.kind === 'rank';

/** A scale shorter than this would make fifth look like last. */
const SHORTEST_SCALE = 10;

/** Where a place stands on the line from first to `last`. */
function pictureOf({ rank, within, outside }: RankValue, last: number): Stretch {
  const at = (place: number) => (place - 1) / (last - 1);
  if (rank !== undefined) return { from: at(rank), to: at(rank), look: 'solid' };
  if (within !== undefined) return { from: 0, to: at(within), look: 'somewhere' };
  return { from: at(outside ?? last), to: 1, look: 'somewhere', open: 'end' };
}

/** For sorting: a place that is not told stands behind all that are. */
const placeOf = (fact: RankFact) => fact.value.rank ?? (fact.value.within ?? fact.value.outside ?? 0) + 0.5;

/** Facts of one line: the same ranking, and where it ranks by field, the same field, over the years. */
const lineOf = ({ subject, object, value }: RankFact) => [subject, value.ranking, object].join(' ');

/**
 * The places beside each other: on the card of whoever is ranked, their places in all rankings; on any other, the
 * places of all in this ranking. Each line keeps the name of its ranking; nothing says that places in two are alike.
 */
export function ranksBeside(fact: Fact, facts: readonly Fact[], entity: string): SideBySide | undefined {
  if (!isRank(fact)) return undefined;
  const mates = facts
    .filter(isRank)
    .filter((other) =>
      fact.subject === entity ? other.subject === entity : other.value.ranking === fact.value.ranking,
    );
  const lines = new Map<string, [RankFact, ...RankFact[]]>();
  for (const mate of mates) {
    const line = lines.get(lineOf(mate));
    if (line) line.push(mate);
    else lines.set(lineOf(mate), [mate]);
  }
  if (mates.length < 2) return undefined;
  const places = mates.map(({ value }) => value.rank ?? value.within ?? value.outside ?? 1);
  const last = Math.max(SHORTEST_SCALE, ...places);
  // Of one ranking, the best first; of several, the one the reader is at, since none is above another.
  const own = lineOf(fact);
  const isOneRanking = fact.subject !== entity;
  const rows = [...lines]
    .sort(([a, [first]], [b, [second]]) =>
      isOneRanking ? placeOf(first) - placeOf(second) : Number(b === own) - Number(a === own),
    )
    .slice(0, MOST_ROWS)
    .map(([, line]) => {
      const dated = [...line].sort((a, b) => (a.period?.from ?? '').localeCompare(b.period?.from ?? ''));
      const nearest = dated.includes(fact) ? undefined : dated.at(-1);
      return {
        facts: dated.map(({ id }) => id),
        picture: dated.map(({ value }) => pictureOf(value, last)),
        ...(nearest && fact.subject === entity && { verdict: compareFacts(fact, nearest) }),
      };
    });
  return { kind: 'ranks', under: fact.id, rows, scale: { from: 1, to: last }, why: [] };
}
