import { type FactIndex, type OrderedFacts, orderFacts } from '@/lib/facts';
import {
  type Annotator,
  type Mark,
  NameWalk,
  type PointerNews,
  rectsOf,
  type Stop,
  surfaceOf,
} from '@/lib/page';
import { Excerpts } from './excerpts';
import { CardHost } from './host';
import { type CardEvent, type CardState, CLOSED, next, shownMark } from './life';
import { pageTheme } from './page-theme';
import { isTravellingTo, lineAt, type Point, placeCard } from './placing';

/** Everything a drawing of the card shows and can ask for. */
export interface CardContent {
  readonly index: FactIndex;
  readonly entity: string;
  readonly surface: string;
  readonly facts: OrderedFacts;
  readonly theme: 'light' | 'dark';
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  /** Where a walk has come to: the `place`th of `count` names. */
  readonly walk: { readonly place: number; readonly count: number } | undefined;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onBack: () => void;
  readonly onEntity: (id: string) => void;
}

interface ControllerParts {
  readonly annotator: Annotator;
  readonly css: string;
  /** Facts on an entity; null when there are none to be had. */
  readonly load: (entity: string) => Promise<FactIndex | null>;
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
  readonly index: FactIndex;
}

/** Runs the life of the card in one frame: news of the page in, a drawn and placed card out. */
export class CardController {
  readonly #parts: ControllerParts;
  readonly #host: CardHost;
  readonly #names: NameWalk;
  readonly #excerpts: Excerpts;
  #state: CardState = CLOSED;
  #lastToken = 0;
  #subject: Subject | undefined;
  #walk: CardContent['walk'];
  #pointer: Point | undefined;
  #isOnCard = false;
  #focusBefore: Element | null = null;
  /** Counts loads: an answer for an older mark than the newest is dropped. */
  #loads = 0;

  constructor(parts: ControllerParts) {
    this.#parts = parts;
    this.#host = new CardHost(parts.css);
    this.#names = new NameWalk(parts.annotator);
    this.#excerpts = new Excerpts(parts.load);
    const { signal } = parts.annotator;
    const passive = { passive: true, capture: true, signal } as const;
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    window.addEventListener('pointerdown', (event) => this.#onPointerDown(event), passive);
    window.addEventListener('pointermove', (event) => this.#onPointerMove(event), passive);
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(
        type,
        () => {
          // The pointer is not where it was on the text any more.
          this.#pointer = undefined;
          this.#followMark();
        },
        passive,
      );
    }
    signal.addEventListener('abort', () => this.#send({ kind: 'close', time: performance.now() }));
    parts.annotator.follow((news) => this.#hear(news));
  }

  #hear(news: PointerNews): void {
    const time = performance.now();
    switch (news.kind) {
      case 'over':
        this.#pointer = { x: news.x, y: news.y };
        // The facts are asked for while the wait runs, so that they are there when it ends.
        void this.#excerpts.get(news.mark.mention.entity);
        this.#send({ kind: 'over', mark: news.mark, speed: news.speed, time, now: false });
        return;
      case 'away':
        // Over the card itself the page has nothing to say.
        if (!this.#isOnCard) this.#move({ x: news.x, y: news.y });
        return;
      case 'press':
        this.#pointer = { x: news.x, y: news.y };
        this.#send({ kind: 'press', mark: news.mark });
        return;
      case 'changed':
        this.#followMark();
        return;
      case 'step':
        this.#stop(this.#names.step(news.step));
        return;
      case 'jump':
        this.#stop(this.#names.jump(news.entity));
        return;
    }
  }

  /** The walk has come to a mark: its card opens there, with no pointer near. */
  #stop(stop: Stop | undefined): void {
    if (!stop) return;
    this.#pointer = undefined;
    this.#walk = { place: stop.place, count: stop.count };
    this.#send({ kind: 'walked', mark: stop.mark });
  }

  #move(to: Point): void {
    const from = this.#pointer;
    this.#pointer = to;
    const toCard = from !== undefined && this.#host.isOpen && isTravellingTo(this.#host.box(), from, to);
    this.#send({ kind: 'away', toCard, time: performance.now() });
  }

  #send(event: CardEvent): void {
    const before = this.#state;
    const token = ++this.#lastToken;
    const { state, timer } = next(before, event, token, this.#parts.preferences().openDelay);
    this.#state = state;
    if (timer) {
      setTimeout(() => this.#send({ kind: 'timer', token: timer.token, time: performance.now() }), timer.ms);
    }
    const mark = shownMark(state);
    if (event.kind !== 'walked' && mark !== shownMark(before)) this.#walk = undefined;
    if (!mark) this.#hide();
    else if (mark !== shownMark(before) || event.kind === 'walked') void this.#show(mark);
    else if (state.kind !== before.kind) this.#draw();
  }

  async #show(mark: Mark): Promise<void> {
    const load = ++this.#loads;
    const index = await this.#excerpts.get(mark.mention.entity);
    if (load !== this.#loads || shownMark(this.#state) !== mark) return;
    if (!index) {
      this.#send({ kind: 'close', time: performance.now() });
      return;
    }
    this.#subject = { mark, trail: [mark.mention.entity], index };
    if (!this.#host.isOpen) this.#focusBefore = document.activeElement;
    this.#host.open(mark.pieces[0].node);
    this.#draw();
    if (this.#walk) this.#focusCard();
  }

  #draw(): void {
    const subject = this.#subject;
    if (!subject || !this.#host.isOpen) return;
    const { mark, trail, index } = subject;
    const entity = trail.at(-1) ?? mark.mention.entity;
    const chosen = this.#parts.preferences().theme;
    const element = mark.pieces[0].node.parentElement ?? document.documentElement;
    this.#parts.draw(this.#host.frame, {
      index,
      entity,
      surface: surfaceOf(mark),
      facts: orderFacts(index, entity, mark.context.text, new Set(mark.context.entities)),
      theme: chosen === 'auto' ? pageTheme(element) : chosen,
      pinned: this.#state.kind === 'pinned',
      canGoBack: trail.length > 1,
      walk: this.#walk,
      onPin: () => this.#send({ kind: 'pin' }),
      onClose: () => this.#send({ kind: 'close', time: performance.now() }),
      onBack: () => void this.#goTo(trail.slice(0, -1)),
      onEntity: (id) => void this.#goTo([...trail, id]),
    });
    this.#place();
  }

  /** Another entity in the same card. */
  async #goTo(trail: readonly string[]): Promise<void> {
    const load = ++this.#loads;
    const entity = trail.at(-1);
    if (entity === undefined) return;
    const index = await this.#excerpts.get(entity);
    if (!index || load !== this.#loads || !this.#subject) return;
    this.#subject = { ...this.#subject, trail, index };
    this.#draw();
    this.#focusCard();
  }

  #place(): void {
    const mark = this.#subject?.mark;
    if (!mark) return;
    const [first, ...rest] = rectsOf(mark);
    if (!first) {
      this.#send({ kind: 'gone', time: performance.now() });
      return;
    }
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    // Natural height first: the limit of the last place must not count.
    this.#host.moveTo(0, 0, viewport.height);
    const { width, height } = this.#host.box();
    const line = lineAt([first, ...rest], this.#pointer);
    const { left, top, maxHeight } = placeCard(line, { width, height }, viewport);
    this.#host.moveTo(left, top, maxHeight);
  }

  /** The card stays with its mark, and goes when the mark has gone out of view or off the page. */
  #followMark(): void {
    if (!this.#host.isOpen || !this.#subject) return;
    const inView = rectsOf(this.#subject.mark).some(
      ({ top, bottom, left, right }) =>
        bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
    );
    if (inView) this.#place();
    else this.#send({ kind: 'gone', time: performance.now() });
  }

  #hide(): void {
    this.#loads++;
    if (!this.#host.isOpen) return;
    const hadFocus = document.activeElement?.localName === 'gakju-card';
    this.#parts.draw(this.#host.frame, undefined);
    this.#host.close();
    this.#subject = undefined;
    this.#isOnCard = false;
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  #focusCard(): void {
    const dialog = this.#host.root.querySelector('[role="dialog"]');
    if (dialog instanceof HTMLElement) dialog.focus({ preventScroll: true });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing && shownMark(this.#state)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#send({ kind: 'escape', time: performance.now() });
    }
    // Shift held over a mark: no waiting.
    if (event.key === 'Shift' && this.#state.kind === 'waiting') {
      this.#send({ kind: 'over', mark: this.#state.mark, speed: 0, time: performance.now(), now: true });
    }
  }

  #onPointerDown(event: PointerEvent): void {
    if (this.#host.isTarget(event)) return;
    this.#send({ kind: 'elsewhere', time: performance.now() });
  }

  #onPointerMove(event: PointerEvent): void {
    this.#isOnCard = this.#host.isTarget(event);
    if (this.#isOnCard) this.#send({ kind: 'on-card' });
  }
}
