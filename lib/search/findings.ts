import { compareCertainty, compareHits, compareText, type Hit, rungOf } from './result';

/** What orders results that matched equally well. */
export interface TieBreak {
  /** How often the page at hand names the entity. */
  readonly onPage: (entity: number) => number;
  readonly id: (entity: number) => string;
}

/** Negative when the first entity comes before the second: surest first, then most frequent on the page, then shorter, then by id. */
export function compareFound(
  [a, hitA]: readonly [entity: number, hit: Hit],
  [b, hitB]: readonly [entity: number, hit: Hit],
  { onPage, id }: TieBreak,
): number {
  return (
    compareCertainty(hitA, hitB) ||
    onPage(b) - onPage(a) ||
    hitA.size - hitB.size ||
    compareText(id(a), id(b))
  );
}

/** The surest hit for each entity, by the entities' numbers. */
export class Findings {
  readonly #best: (Hit | undefined)[] = [];
  readonly #found: number[] = [];
  readonly #asked = new Map<number, Set<number>>();
  readonly #passes: (entity: number) => boolean;

  /** @param passes whether an entity may be found at all */
  constructor(passes: (entity: number) => boolean) {
    this.#passes = passes;
  }

  /** How many entities have been found. */
  get size(): number {
    return this.#found.length;
  }

  /** How many entities have been found on this rung of the ladder or above it. */
  countDownTo(rung: number): number {
    let count = 0;
    for (const entity of this.#found) if (rungOf(this.#best[entity]?.reason ?? 'fuzzy') <= rung) count += 1;
    return count;
  }

  add(entity: number, hit: Hit): void {
    const best = this.#best[entity];
    if (best === undefined) {
      if (!this.#passes(entity)) return;
      this.#found.push(entity);
      this.#best[entity] = hit;
    } else if (compareHits(hit, best) < 0) this.#best[entity] = hit;
  }

  /** The query asks for this fact of the entity; facts asked for first come first. */
  ask(entity: number, fact: number): void {
    const asked = this.#asked.get(entity);
    if (asked) asked.add(fact);
    else this.#asked.set(entity, new Set([fact]));
  }

  asked(entity: number): ReadonlySet<number> {
    return this.#asked.get(entity) ?? new Set();
  }

  hit(entity: number): Hit | undefined {
    return this.#best[entity];
  }

  /** The best entities in order. */
  first(limit: number, order: TieBreak): number[] {
    const compare = (a: number, b: number): number => {
      const hitA = this.#best[a];
      const hitB = this.#best[b];
      return hitA && hitB ? compareFound([a, hitA], [b, hitB], order) : 0;
    };
    // Most queries find a few; one letter may find thousands, of which only the best few are put in order.
    const best: number[] = [];
    for (const entity of this.#found) {
      const worst = best[limit - 1];
      if (worst !== undefined && compare(entity, worst) >= 0) continue;
      let place = best.length;
      while (place > 0 && compare(entity, best[place - 1] ?? entity) < 0) place -= 1;
      best.splice(place, 0, entity);
      if (best.length > limit) best.pop();
    }
    return best;
  }
}
