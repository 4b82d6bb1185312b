import type { WrittenFootnote } from '@/lib/facts';
import type { Mark } from '@/lib/page';

/** What is asked: the footnote on an entity, in the sentence of a mark. */
export interface Question {
  readonly entity: string;
  readonly mark: Mark;
}

/** Asks for footnotes, each once while it is the newest: a hover asks early, the card takes the answer. */
export class Footnotes {
  readonly #load: (question: Question) => Promise<WrittenFootnote | null>;
  #newest: (Question & { readonly answer: Promise<WrittenFootnote | null> }) | undefined;

  /** @param load gets a footnote; null or a rejection when there is none to be had */
  constructor(load: (question: Question) => Promise<WrittenFootnote | null>) {
    this.#load = load;
  }

  /** The footnote, or null. A failure is not remembered: the next hover asks again. */
  get(question: Question): Promise<WrittenFootnote | null> {
    const newest = this.#newest;
    if (newest?.entity === question.entity && newest.mark === question.mark) return newest.answer;
    const answer = this.#load(question)
      .catch(() => null)
      .then((footnote) => {
        if (footnote === null && this.#newest?.answer === answer) this.#newest = undefined;
        return footnote;
      });
    this.#newest = { ...question, answer };
    return answer;
  }
}
