import type { FactIndex } from '@/lib/facts';

/** Asks for excerpts of the index, each once while it is the newest: a hover asks early, the card takes the answer. */
export class Excerpts {
  readonly #load: (entity: string) => Promise<FactIndex | null>;
  #newest: { readonly entity: string; readonly answer: Promise<FactIndex | null> } | undefined;

  /** @param load gets the facts on an entity; null or a rejection when there are none to be had */
  constructor(load: (entity: string) => Promise<FactIndex | null>) {
    this.#load = load;
  }

  /** The facts on the entity, or null. A failure is not remembered: the next hover asks again. */
  get(entity: string): Promise<FactIndex | null> {
    if (this.#newest?.entity === entity) return this.#newest.answer;
    const answer = this.#load(entity)
      .catch(() => null)
      .then((index) => {
        if (index === null && this.#newest?.answer === answer) this.#newest = undefined;
        return index;
      });
    this.#newest = { entity, answer };
    return answer;
  }
}
