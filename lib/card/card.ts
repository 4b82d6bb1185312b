import type { WrittenFootnote } from '@/lib/facts';
import { type Mark, rectsOf, type Stop, surfaceOf } from '@/lib/page';
import { copyText } from './clipboard';
import type { Footnotes } from './footnotes';
import { CardHost } from './host';
import { type CardEvent, type CardState, CLOSED, next, shownMark } from './life';
import { pageTheme } from './page-theme';
import {
  type Box,
  clampSpot,
  coveredBy,
  hasRoom,
  isTravellingTo,
  lineAt,
  type Placing,
  type Point,
  placeCard,
  placeSheet,
  type Size,
} from './placing';
import { settingOf } from './surroundings';

/** Everything a drawing of the card shows and can ask for. */
export interface CardContent {
  readonly footnote: WrittenFootnote;
  /** The name as it stands on the page, and why it was marked; absent one card further, where it is somebody else's. */
  readonly marked: (Pick<Mark, 'name' | 'reason'> & { readonly surface: string }) | undefined;
  readonly theme: 'light' | 'dark';
  /** `note`: there is no room for a card, only to say so. */
  readonly form: 'card' | 'pinned' | 'sheet' | 'note';
  readonly canGoBack: boolean;
  /** Where a walk has come to: the `place`th of `count` names. */
  readonly walk: Pick<Stop, 'place' | 'count'> | undefined;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onEntity: (id: string) => void;
  /** Moves a pinned card by so many pixels. */
  readonly onMove: (by: Point) => void;
  /** Puts text on the clipboard; whether it worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

export interface CardParts {
  readonly css: string;
  readonly footnotes: Footnotes;
  /** Draws into the frame at once; undefined takes the drawing away. */
  readonly draw: (frame: HTMLElement, content: CardContent | undefined) => void;
  readonly preferences: () => {
    readonly openDelay: number | 'click';
    readonly theme: 'auto' | 'light' | 'dark';
  };
}

/** What the shown card is about; another entity than the mark's when the reader has followed a link in it. */
interface Subject {
  readonly mark: Mark;
  readonly trail: readonly string[];
  readonly footnote: WrittenFootnote;
}

const viewportSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** One card: its life, and its drawing in its place. */
export class Card {
  readonly #parts: CardParts;
  readonly #onPinned: (card: Card) => void;
  readonly #host: CardHost;
  #state: CardState = CLOSED;
  #lastToken = 0;
  #subject: Subject | undefined;
  #walk: CardContent['walk'];
  /** Where the pointer was last: on which line of its name, and whether it is coming. */
  #pointer: Point | undefined;
  /** As it was drawn last: scrolling moves a card, and does not make another of it. */
  #form: CardContent['form'] = 'card';
  /** Where the reader has put the card, once it is pinned. */
  #spot: Point | undefined;
  #focusBefore: Element | null = null;
  /** Counts loads: an answer for an older mark than the newest is dropped. */
  #loads = 0;

  /** @param onPinned the reader has pinned this card, or let it go again */
  constructor(parts: CardParts, onPinned: (card: Card) => void) {
    this.#parts = parts;
    this.#onPinned = onPinned;
    this.#host = new CardHost(parts.css);
  }

  get isShown(): boolean {
    return shownMark(this.#state) !== undefined;
  }

  get isPinned(): boolean {
    return this.#state.kind === 'pinned';
  }

  /** The mark that the pointer rests on, while the wait runs. */
  get awaited(): Mark | undefined {
    return this.#state.kind === 'waiting' ? this.#state.mark : undefined;
  }

  get hasFocus(): boolean {
    return this.#host.hasFocus;
  }

  /** The card's box in the viewport. */
  get box(): DOMRect {
    return this.#host.box();
  }

  isTarget(event: Event): boolean {
    return this.#host.isTarget(event);
  }

  /** The pointer is at `point`, on the text; undefined when nobody knows where it is on the text any more. */
  pointAt(point: Point | undefined): void {
    this.#pointer = point;
  }

  /** The pointer has moved off the marks. */
  pointAway(to: Point): void {
    const from = this.#pointer;
    this.#pointer = to;
    const toCard = from !== undefined && this.#host.isOpen && isTravellingTo(this.#host.box(), from, to);
    this.send({ kind: 'away', toCard, time: performance.now() });
  }

  /** The walk has come to a mark: the card opens there, with no pointer near. */
  walkTo({ mark, place, count }: Stop): void {
    this.#pointer = undefined;
    this.#walk = { place, count };
    this.send({ kind: 'walked', mark });
  }

  close(): void {
    this.send({ kind: 'close', time: performance.now() });
  }

  send(event: CardEvent): void {
    const before = this.#state;
    const token = ++this.#lastToken;
    const { state, timer } = next(before, event, token, this.#parts.preferences().openDelay);
    this.#state = state;
    if (timer) {
      setTimeout(() => this.send({ kind: 'timer', token: timer.token, time: performance.now() }), timer.ms);
    }
    const mark = shownMark(state);
    if (event.kind !== 'walked' && mark !== shownMark(before)) this.#walk = undefined;
    if (!mark) this.#hide();
    else if (mark !== shownMark(before) || event.kind === 'walked') void this.#show(mark);
    else if (state.kind !== before.kind) this.#draw();
    if ((state.kind === 'pinned') !== (before.kind === 'pinned')) this.#onPinned(this);
  }

  /** Puts a pinned card somewhere else. */
  putAt(spot: Point): void {
    this.#spot = spot;
    this.#place();
  }

  /** The page has moved under the card: it stays with its mark, and goes when that has gone out of view or off the page. */
  followMark(): void {
    if (!this.#host.isOpen || !this.#subject) return;
    if (this.isPinned) {
      this.#place();
      return;
    }
    const inView = rectsOf(this.#subject.mark).some(
      ({ top, bottom, left, right }) =>
        bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
    );
    if (inView) this.#place();
    else this.send({ kind: 'gone', time: performance.now() });
  }

  async #show(mark: Mark): Promise<void> {
    const load = ++this.#loads;
    const footnote = await this.#parts.footnotes.get({ entity: mark.entity, mark });
    if (load !== this.#loads || shownMark(this.#state) !== mark) return;
    if (!footnote) {
      this.close();
      return;
    }
    this.#subject = { mark, trail: [mark.entity], footnote };
    if (!this.#host.isOpen) this.#focusBefore = document.activeElement;
    this.#host.open(mark.pieces[0].node);
    this.#draw();
    if (this.#state.kind === 'sheet') this.#uncoverMark(mark);
    if (this.#walk) this.#host.focus();
  }

  /** Another entity in the same card. */
  async #goTo(trail: readonly string[]): Promise<void> {
    const load = ++this.#loads;
    const entity = trail.at(-1);
    const mark = this.#subject?.mark;
    if (entity === undefined || !mark) return;
    const footnote = await this.#parts.footnotes.get({ entity, mark });
    if (!footnote || load !== this.#loads || !this.#subject) return;
    this.#subject = { mark, trail, footnote };
    this.#draw();
    this.#host.focus();
  }

  #draw(): void {
    const subject = this.#subject;
    if (!subject || !this.#host.isOpen) return;
    const { mark, trail, footnote } = subject;
    const chosen = this.#parts.preferences().theme;
    const element = mark.pieces[0].node.parentElement ?? document.documentElement;
    const { name, reason } = mark;
    this.#form = this.#formAt(mark);
    this.#parts.draw(this.#host.frame, {
      footnote,
      marked: trail.length > 1 ? undefined : { surface: surfaceOf(mark), name, reason },
      theme: chosen === 'auto' ? pageTheme(element) : chosen,
      form: this.#form,
      canGoBack: trail.length > 1,
      walk: this.#walk,
      onPin: () => this.send({ kind: 'pin' }),
      onClose: () => this.close(),
      onBack: () => void this.#goTo(trail.slice(0, -1)),
      onEntity: (id) => void this.#goTo([...trail, id]),
      onMove: ({ x, y }) => {
        const { left, top } = this.#host.box();
        this.putAt({ x: left + x, y: top + y });
      },
      onCopy: (text) => copyText(text, this.#host.root),
    });
    this.#place();
  }

  #formAt(mark: Mark): CardContent['form'] {
    if (this.#state.kind === 'pinned' || this.#state.kind === 'sheet') return this.#state.kind;
    const line = this.#lineOf(mark);
    if (!line || hasRoom(line, viewportSize())) return 'card';
    // A whole window as small as that is a page enlarged to 400 %, or a phone held sideways.
    return window === window.top ? 'sheet' : 'note';
  }

  /** The line of the mark that the pointer is on; undefined when the mark is nowhere. */
  #lineOf(mark: Mark): Box | undefined {
    const [first, ...rest] = rectsOf(mark);
    return first && lineAt([first, ...rest], this.#pointer);
  }

  #place(): void {
    const mark = this.#subject?.mark;
    if (!mark) return;
    const line = this.#lineOf(mark);
    if (!line && !this.isPinned) {
      this.send({ kind: 'gone', time: performance.now() });
      return;
    }
    const viewport = viewportSize();
    // Natural height first: the limit of the last place must not count.
    this.#host.limit(viewport.height);
    const placing = this.#placingAt(line, this.#host.box(), viewport, mark);
    this.#host.moveTo(placing.left, placing.top, placing.maxHeight);
    if (this.isPinned) this.#spot = { x: placing.left, y: placing.top };
  }

  #placingAt(line: Box | undefined, card: DOMRect, viewport: Size, mark: Mark): Placing {
    if (this.isPinned || !line) return clampSpot(this.#spot ?? { x: card.left, y: card.top }, card, viewport);
    // After a tap the page scrolls to make room for the name; under a resting pointer it stays where it is.
    if (this.#state.kind === 'sheet') return placeSheet(card, viewport);
    if (this.#form === 'sheet') return placeSheet(card, viewport, line);
    return placeCard(line, card, viewport, settingOf(mark));
  }

  /** A sheet must not lie on the name it belongs to: the page scrolls by as much as it would. */
  #uncoverMark(mark: Mark): void {
    const line = this.#lineOf(mark);
    const covered = line ? coveredBy(this.#host.box().top, line) : 0;
    if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' });
  }

  #hide(): void {
    this.#loads++;
    if (!this.#host.isOpen) return;
    const hadFocus = this.#host.hasFocus;
    this.#parts.draw(this.#host.frame, undefined);
    this.#host.close();
    this.#subject = undefined;
    this.#spot = undefined;
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }
}
