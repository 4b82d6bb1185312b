import type { Mark } from '@/lib/page';

/**
 * The life of a card. Each variant says what the card may do at that moment; `next` gives the state after an event.
 *
 *            over                    timer
 *   closed ────────▶ waiting ───────────────────▶ open ◀──────────┐ back on the mark or the card
 *     ▲  ▲              │ away                     │  │           │
 *     │  └──────────────┘                          │  └─ away ─▶ leaving ── timer ─▶ closed
 *     │            press, walked (from anywhere) ──┘      a tap: sheet
 *     └── escape, elsewhere, gone (from anywhere; a pinned card only by escape and close)
 */
export type CardState =
  /**
   * Nothing is shown. `at`: when the last card closed, since the next one comes faster for a while. `dismissed`: the mark
   * whose card was sent away while the pointer was on it; it stays away until the pointer has been elsewhere.
   */
  | { readonly kind: 'closed'; readonly at: number; readonly dismissed?: Mark | undefined }
  /** The pointer is on a mark and nothing is shown yet; a late timer of another token is dropped. */
  | { readonly kind: 'waiting'; readonly mark: Mark; readonly token: number }
  /** Shown. By the pointer it goes when the pointer goes; by keys or a press it stays until dismissed. */
  | { readonly kind: 'open'; readonly mark: Mark; readonly by: OpenedBy }
  /** Shown, and the pointer has come onto another mark: that one's card takes its place when the timer ends. */
  | { readonly kind: 'switching'; readonly mark: Mark; readonly to: Mark; readonly token: number }
  /** Shown, the pointer is on its way: back to the mark, over to the card, or off. */
  | { readonly kind: 'leaving'; readonly mark: Mark; readonly token: number }
  /** Shown until its close button or Escape, wherever the pointer goes; the reader may move it. */
  | { readonly kind: 'pinned'; readonly mark: Mark }
  /** Shown along the bottom of a touch screen, until it is put away or something else is touched. */
  | { readonly kind: 'sheet'; readonly mark: Mark };

export type OpenedBy = 'pointer' | 'press' | 'keys';

export type CardEvent =
  | {
      readonly kind: 'over';
      readonly mark: Mark;
      readonly speed: number;
      readonly time: number;
      readonly now: boolean;
    }
  /** The pointer is on no mark and not on the card; `toCard`: it is travelling toward the card. */
  | { readonly kind: 'away'; readonly toCard: boolean; readonly time: number }
  | { readonly kind: 'on-card' }
  | { readonly kind: 'timer'; readonly token: number; readonly time: number }
  | { readonly kind: 'press'; readonly mark: Mark; readonly touch: boolean }
  | { readonly kind: 'walked'; readonly mark: Mark }
  | { readonly kind: 'pin' }
  | { readonly kind: 'escape'; readonly time: number }
  | { readonly kind: 'close'; readonly time: number }
  | { readonly kind: 'elsewhere'; readonly time: number }
  /** The mark has been scrolled out of view or taken off the page. */
  | { readonly kind: 'gone'; readonly time: number };

/** Milliseconds from one mark's card to the next while one is open or has just closed: the reader is in the habit. */
export const SWITCH_DELAY_MS = 100;

/** Milliseconds a card stays when the pointer has left mark and card (Page Previews: 300). */
export const LEAVE_DELAY_MS = 300;

/** How long after closing the next card still opens fast, in milliseconds. */
const JUST_CLOSED_MS = 300;

/** Faster than this the pointer is passing over, not resting, in px/ms (10ten's measure). */
const RESTING_SPEED = 0.5;

/** The state after an event, and the timer to start for its token, if any. */
export interface Step {
  readonly state: CardState;
  readonly timer?: { readonly token: number; readonly ms: number };
}

export const CLOSED: CardState = { kind: 'closed', at: Number.NEGATIVE_INFINITY };

/** The mark whose card is on the screen. */
export function shownMark(state: CardState): Mark | undefined {
  return state.kind === 'closed' || state.kind === 'waiting' ? undefined : state.mark;
}

/**
 * @param token a number not used before: late timers of other tokens are dropped
 * @param openDelay milliseconds the pointer rests on a mark before its card opens, or only on a click
 */
export function next(state: CardState, event: CardEvent, token: number, openDelay: number | 'click'): Step {
  switch (event.kind) {
    case 'over':
      return over(state, event, token, openDelay);
    case 'away':
      return away(state, event, token);
    case 'on-card':
      return state.kind === 'leaving' || state.kind === 'switching'
        ? { state: { kind: 'open', mark: state.mark, by: 'pointer' } }
        : { state };
    case 'timer':
      return { state: afterTimer(state, event) };
    case 'press':
      if (state.kind === 'pinned') return { state };
      if (event.touch) return { state: { kind: 'sheet', mark: event.mark } };
      return { state: { kind: 'open', mark: event.mark, by: 'press' } };
    case 'walked':
      return { state: { kind: 'open', mark: event.mark, by: 'keys' } };
    case 'pin': {
      const mark = shownMark(state);
      if (!mark || state.kind === 'sheet') return { state };
      return {
        state: state.kind === 'pinned' ? { kind: 'open', mark, by: 'press' } : { kind: 'pinned', mark },
      };
    }
    case 'escape':
    case 'close':
      return { state: dismiss(state, event.time) };
    case 'elsewhere':
    case 'gone':
      return { state: state.kind === 'pinned' ? state : dismiss(state, event.time) };
  }
}

function dismiss(state: CardState, at: number): CardState {
  return state.kind === 'closed' ? state : { kind: 'closed', at, dismissed: state.mark };
}

type Over = Extract<CardEvent, { kind: 'over' }>;

function over(
  state: CardState,
  { mark, speed, time, now }: Over,
  token: number,
  openDelay: number | 'click',
): Step {
  if (now && state.kind !== 'pinned' && state.kind !== 'sheet')
    return { state: { kind: 'open', mark, by: 'pointer' } };
  switch (state.kind) {
    case 'closed': {
      if (openDelay === 'click' || state.dismissed === mark) return { state };
      const ms = time - state.at < JUST_CLOSED_MS ? Math.min(SWITCH_DELAY_MS, openDelay) : openDelay;
      return { state: { kind: 'waiting', mark, token }, timer: { token, ms } };
    }
    case 'waiting':
      if (openDelay === 'click') return { state: CLOSED };
      if (state.mark === mark && speed <= RESTING_SPEED) return { state };
      return { state: { kind: 'waiting', mark, token }, timer: { token, ms: openDelay } };
    case 'open':
    case 'leaving':
      if (state.mark === mark)
        return { state: state.kind === 'open' ? state : { kind: 'open', mark, by: 'pointer' } };
      if (openDelay === 'click') return { state };
      return {
        state: { kind: 'switching', mark: state.mark, to: mark, token },
        timer: { token, ms: SWITCH_DELAY_MS },
      };
    case 'switching':
      if (state.mark === mark) return { state: { kind: 'open', mark, by: 'pointer' } };
      if (state.to === mark) return { state };
      return { state: { ...state, to: mark, token }, timer: { token, ms: SWITCH_DELAY_MS } };
    case 'pinned':
    case 'sheet':
      return { state };
  }
}

type Away = Extract<CardEvent, { kind: 'away' }>;

function away(state: CardState, { toCard, time }: Away, token: number): Step {
  switch (state.kind) {
    case 'waiting':
      return { state: { kind: 'closed', at: time - JUST_CLOSED_MS } };
    case 'open':
      if (state.by !== 'pointer') return { state };
      return { state: { kind: 'leaving', mark: state.mark, token }, timer: { token, ms: LEAVE_DELAY_MS } };
    case 'leaving':
      // The wait begins anew with each move toward the card: it never closes under an arriving pointer.
      return toCard ? { state: { ...state, token }, timer: { token, ms: LEAVE_DELAY_MS } } : { state };
    case 'switching':
      return {
        state: { kind: 'leaving', mark: state.mark, token },
        timer: { token, ms: LEAVE_DELAY_MS },
      };
    case 'closed':
      return { state: state.dismissed ? { kind: 'closed', at: state.at } : state };
    case 'pinned':
    case 'sheet':
      return { state };
  }
}

function afterTimer(state: CardState, { token, time }: { token: number; time: number }): CardState {
  if (!('token' in state) || state.token !== token) return state;
  switch (state.kind) {
    case 'waiting':
      return { kind: 'open', mark: state.mark, by: 'pointer' };
    case 'switching':
      return { kind: 'open', mark: state.to, by: 'pointer' };
    case 'leaving':
      return { kind: 'closed', at: time };
  }
}
