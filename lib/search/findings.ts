import { compareCertainty, compareHits, compareText, type Hit, rungOf } from './result';

/** What orders results that matched equally well. */
export interface TieBreak {
  /** How often the page at hand names the entity. */
  readonly onPage: (entity: number) => number;
  readonly id: (entity: number) => string;
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

  /** The highest rung of the ladder that anything was found on. */
  surest(): number {
    return Math.min(...this.#found.map((entity) => rungOf(this.#best[entity]?.reason ?? 'fuzzy')));
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

  /** The best entities in order: surest first, then most frequent on the page, then shorter, then by id. */
  first(limit: number, { onPage, id }: TieBreak): number[] {
    const compare = (a: number, b: number): number => {
      const hitA = this.#best[a];
      const hitB = this.#best[b];
      if (!hitA || !hitB) return 0;
      return (
        compareCertainty(hitA, hitB) ||
        onPage(b) - onPage(a) ||
        hitA.size - hitB.size ||
        compareText(id(a), id(b))
      );
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
