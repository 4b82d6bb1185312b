import { describe, expect, it } from 'vitest';
// The life is the room's own business; it is tested where it is decided.
import {
  type CardEvent,
  type CardState,
  CLOSED,
  LEAVE_DELAY_MS,
  next,
  SWITCH_DELAY_MS,
} from '../../../lib/card/life';

// Marks are only compared by identity here, never looked into.
const mark = (name: string) =>
  ({
    entity: name,
    name,
    reason: { kind: 'certain' },
    painted: true,
  }) as never;
const softbank = mark('softbank');
const sakana = mark('sakana-ai');

/** Runs events through a life with a 300 ms wait; timers fire only as the events say. */
function live(events: readonly CardEvent[], from: CardState = CLOSED, delay: number | 'click' = 300) {
  let token = 0;
  let state = from;
  let timer: { token: number; ms: number } | undefined;
  for (const event of events) {
    token++;
    const step = next(
      state,
      event.kind === 'timer' && event.token === -1 && timer ? { ...event, token: timer.token } : event,
      token,
      delay,
    );
    state = step.state;
    timer = step.timer ?? timer;
  }
  return { state, timer };
}

const over = (on: typeof softbank, speed = 0, time = 1000): CardEvent => ({
  kind: 'over',
  mark: on,
  speed,
  time,
  now: false,
});
const away = (toCard = false): CardEvent => ({ kind: 'away', toCard, time: 2000 });
/** The timer that was started last. */
const waited: CardEvent = { kind: 'timer', token: -1, time: 2000 };

describe('the life of a card', () => {
  it('opens when the pointer has rested on a mark for the wait', () => {
    expect(live([over(softbank)]).timer?.ms).toBe(300);
    expect(live([over(softbank), waited]).state).toMatchObject({ kind: 'open', mark: softbank });
  });

  it('does not open when the pointer leaves before the wait is over', () => {
    expect(live([over(softbank), away(), waited]).state.kind).toBe('closed');
  });

  it('drops a timer that comes too late', () => {
    expect(live([over(softbank), { kind: 'timer', token: 99, time: 0 }]).state.kind).toBe('waiting');
  });

  it('waits anew while the pointer is passing over fast', () => {
    const first = live([over(softbank)]).timer?.token;
    const second = live([over(softbank), over(softbank, 2)]).timer?.token;
    expect(second).not.toBe(first);
  });

  it('changes to the next mark after a short wait while a card is open', () => {
    const switching = live([over(softbank), waited, over(sakana)]);
    expect(switching.timer?.ms).toBe(SWITCH_DELAY_MS);
    expect(live([over(softbank), waited, over(sakana), waited]).state).toMatchObject({
      kind: 'open',
      mark: sakana,
    });
  });

  it('opens the next card fast just after one has closed', () => {
    const closed: CardState = { kind: 'closed', at: 900 };
    expect(live([over(sakana, 0, 1000)], closed).timer?.ms).toBe(SWITCH_DELAY_MS);
    expect(live([over(sakana, 0, 5000)], closed).timer?.ms).toBe(300);
  });

  it('stays for a while when the pointer leaves, and closes then', () => {
    expect(live([over(softbank), waited, away()])).toMatchObject({
      state: { kind: 'leaving' },
      timer: { ms: LEAVE_DELAY_MS },
    });
    expect(live([over(softbank), waited, away(), waited]).state.kind).toBe('closed');
  });

  it('never closes while the pointer travels toward the card', () => {
    const leaving = live([over(softbank), waited, away()]);
    const travelling = next(leaving.state, away(true), 50, 300);
    expect(travelling.timer?.token).toBe(50);
    expect(
      next(travelling.state, { kind: 'timer', token: leaving.timer?.token ?? 0, time: 0 }, 51, 300).state
        .kind,
    ).toBe('leaving');
  });

  it('stays open when the pointer arrives on the card', () => {
    expect(live([over(softbank), waited, away(), { kind: 'on-card' }, waited]).state.kind).toBe('open');
  });

  it('opens at once with Shift, a press or the keyboard', () => {
    expect(live([{ kind: 'over', mark: softbank, speed: 0, time: 0, now: true }]).state.kind).toBe('open');
    expect(live([{ kind: 'press', mark: softbank, touch: false }]).state.kind).toBe('open');
    expect(live([{ kind: 'walked', mark: softbank }]).state.kind).toBe('open');
  });

  it('opened by keys does not mind the pointer being elsewhere', () => {
    expect(live([{ kind: 'walked', mark: softbank }, away()]).state.kind).toBe('open');
  });

  it('opens on a click only, if that is the setting', () => {
    expect(live([over(softbank), waited], CLOSED, 'click').state.kind).toBe('closed');
    expect(live([{ kind: 'press', mark: softbank, touch: false }], CLOSED, 'click').state.kind).toBe('open');
  });

  it('pinned stays until Escape or its close button', () => {
    const pinned: CardState = { kind: 'pinned', mark: softbank };
    expect(
      live([over(sakana), away(), { kind: 'elsewhere', time: 0 }, { kind: 'gone', time: 0 }, waited], pinned)
        .state,
    ).toEqual(pinned);
    expect(live([{ kind: 'escape', time: 0 }], pinned).state.kind).toBe('closed');
    expect(live([{ kind: 'close', time: 0 }], pinned).state.kind).toBe('closed');
  });

  it('does not come back to the same mark after Escape until the pointer has been elsewhere', () => {
    const escaped = live([over(softbank), waited, { kind: 'escape', time: 1000 }]).state;
    expect(live([over(softbank)], escaped).state.kind).toBe('closed');
    expect(live([over(sakana)], escaped).state.kind).toBe('waiting');
    expect(live([away(), over(softbank)], escaped).state.kind).toBe('waiting');
  });

  it('opens as a sheet on a tap, and the pointer has no say over it', () => {
    const sheet = live([{ kind: 'press', mark: softbank, touch: true }]).state;
    expect(sheet).toEqual({ kind: 'sheet', mark: softbank });
    expect(live([over(sakana), away(), { kind: 'on-card' }, waited, { kind: 'pin' }], sheet).state).toEqual(
      sheet,
    );
    expect(live([{ kind: 'press', mark: sakana, touch: true }], sheet).state).toEqual({
      kind: 'sheet',
      mark: sakana,
    });
    expect(live([{ kind: 'elsewhere', time: 0 }], sheet).state.kind).toBe('closed');
  });

  it('is one card through a storm of hovers, and none when it is over', () => {
    const storm = Array.from({ length: 500 }, (_, i): CardEvent => over(i % 2 ? softbank : sakana, 3, i * 4));
    expect(live([...storm, away(), waited]).state.kind).toBe('closed');
    expect(live([...storm, over(sakana, 0, 2100), waited]).state).toMatchObject({
      kind: 'open',
      mark: sakana,
    });
  });

  it.each(['escape', 'elsewhere', 'gone', 'close'] as const)('closes an open card at once on %s', (kind) => {
    expect(live([over(softbank), waited, { kind, time: 0 }]).state.kind).toBe('closed');
  });
});
