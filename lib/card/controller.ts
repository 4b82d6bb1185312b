import { type Annotator, NameWalk, type PointerNews, type Stop } from '@/lib/page';
import { Card, type CardParts } from './card';
import { besideSpot } from './placing';

/** Two can be compared; a third would bury the page. */
const MOST_PINNED = 2;

/** Runs the cards of one frame: news of the page in, drawn and placed cards out. */
export class CardController {
  readonly #parts: CardParts;
  readonly #names: NameWalk;
  /** The card that comes and goes with the reader. */
  #roaming: Card;
  /** Those that stay, the oldest first. */
  #pinned: Card[] = [];
  #isOnCard = false;

  constructor(annotator: Annotator, parts: CardParts) {
    this.#parts = parts;
    this.#roaming = this.#newCard();
    this.#names = new NameWalk(annotator);
    const { signal } = annotator;
    const passive = { passive: true, capture: true, signal } as const;
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    window.addEventListener('pointerdown', (event) => this.#onPointerDown(event), passive);
    window.addEventListener('pointermove', (event) => this.#onPointerMove(event), passive);
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(
        type,
        () => {
          // The pointer is not where it was on the text any more.
          this.#roaming.pointAt(undefined);
          this.#follow();
        },
        passive,
      );
    }
    signal.addEventListener('abort', () => {
      for (const card of this.#cards()) card.close();
    });
    annotator.follow((news) => this.#hear(news));
  }

  #newCard(): Card {
    return new Card(this.#parts, (card) => this.#onPinned(card));
  }

  /** All cards, the one that was opened last first. */
  #cards(): Card[] {
    return [this.#roaming, ...[...this.#pinned].reverse()];
  }

  #onPinned(card: Card): void {
    if (!card.isPinned) {
      this.#pinned = this.#pinned.filter((other) => other !== card);
      // Let go, it goes with the reader again; closed, it is done with.
      if (card.isShown) {
        this.#roaming.close();
        this.#roaming = card;
      }
      return;
    }
    if (this.#pinned.length === MOST_PINNED) this.#pinned[0]?.close();
    const other = this.#pinned.at(-1);
    if (other) {
      const { clientWidth: width } = document.documentElement;
      card.putAt(besideSpot(card.box, other.box, { width, height: window.innerHeight }));
    }
    this.#pinned.push(card);
    this.#roaming = this.#newCard();
    this.#isOnCard = true;
  }

  #hear(news: PointerNews): void {
    const time = performance.now();
    switch (news.kind) {
      case 'over':
        // Through a pinned card, and through a card that covers another line, the page has nothing to say.
        if (this.#isOnCard) return;
        this.#roaming.pointAt({ x: news.x, y: news.y });
        // The footnote is asked for while the wait runs, so that it is there when it ends.
        void this.#parts.footnotes.get({ entity: news.mark.entity, mark: news.mark });
        this.#roaming.send({ kind: 'over', mark: news.mark, speed: news.speed, time, now: false });
        return;
      case 'away':
        if (!this.#isOnCard) this.#roaming.pointAway({ x: news.x, y: news.y });
        return;
      case 'press':
        this.#roaming.pointAt({ x: news.x, y: news.y });
        this.#roaming.send({ kind: 'press', mark: news.mark, touch: news.touch });
        return;
      case 'changed':
        this.#follow();
        return;
      case 'step':
        this.#stopAt(this.#names.step(news.step));
        return;
      case 'jump':
        this.#stopAt(this.#names.jump(news.entity));
        return;
    }
  }

  #stopAt(stop: Stop | undefined): void {
    if (stop) this.#roaming.walkTo(stop);
  }

  #follow(): void {
    for (const card of this.#cards()) card.followMark();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      const shown = this.#cards().filter((card) => card.isShown);
      const card = shown.find(({ hasFocus }) => hasFocus) ?? shown[0];
      if (!card) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.send({ kind: 'escape', time: performance.now() });
    }
    // Shift held over a mark: no waiting.
    const mark = this.#roaming.awaited;
    if (event.key === 'Shift' && mark) {
      this.#roaming.send({ kind: 'over', mark, speed: 0, time: performance.now(), now: true });
    }
  }

  #onPointerDown(event: PointerEvent): void {
    if (this.#cards().some((card) => card.isTarget(event))) return;
    this.#roaming.send({ kind: 'elsewhere', time: performance.now() });
  }

  #onPointerMove(event: PointerEvent): void {
    this.#isOnCard = this.#cards().some((card) => card.isTarget(event));
    if (this.#roaming.isTarget(event)) this.#roaming.send({ kind: 'on-card' });
  }
}
