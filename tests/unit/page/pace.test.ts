import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '@/lib/page/pace';

function paceAt() {
  const clock = { time: 0 };
  return { clock, pace: createPace(() => clock.time) };
}

describe('following a page', () => {
  it('does not wait while there is little to do', () => {
    const { clock, pace } = paceAt();
    for (let frame = 0; frame < 1000; frame++) {
      clock.time += 16;
      pace.spend(1);
      expect(pace.wait()).toBe(0);
    }
  });

  it('does not wait after one large change', () => {
    const { pace } = paceAt();
    pace.spend(30);
    expect(pace.wait()).toBe(0);
  });

  it('waits on a page that changes much in every frame, and no more when it has rested', () => {
    const { clock, pace } = paceAt();
    for (let frame = 0; frame < 60; frame++) {
      clock.time += 16;
      pace.spend(6);
    }
    expect(pace.wait()).toBeGreaterThan(0);
    clock.time += pace.wait();
    expect(pace.wait()).toBe(0);
  });

  it('takes a tenth of the time in the long run, whatever the changes cost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 200, maxLength: 400 }), (costs) => {
        const { clock, pace } = paceAt();
        let spent = 0;
        for (const cost of costs) {
          clock.time += Math.max(16, pace.wait());
          pace.spend(cost);
          spent += cost;
        }
        // The burst that may come at once, and the last piece of work, are beyond the share.
        expect(spent).toBeLessThanOrEqual(clock.time * 0.1 + 40 + 50);
      }),
    );
  });
});
