import fc from 'fast-check';
import { inject, test } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which random input, and how many times the usual amount of it. */
    readonly fuzz: { readonly seed: number; readonly times: number };
  }
}

/**
 * A test that a property holds for `cases` random cases; the same ones for the same seed. A failure says how to replay it.
 *
 * @param cases of one round of `npm test`; `npm run fuzz` tries several times as many, beginning with the same
 */
export function fuzz<T>(
  sentence: string,
  cases: number,
  property: fc.IProperty<T> | fc.IAsyncProperty<T>,
): void {
  const { seed, times } = inject('fuzz');
  test(sentence, () =>
    fc.assert(property, {
      seed,
      numRuns: cases * times,
      reporter: (details: fc.RunDetails<T>) => {
        if (!details.failed) return;
        const message = `Replay: npm run fuzz -- --seed ${seed}\n${fc.defaultReportMessage(details)}`;
        throw new Error(message, { cause: details.errorInstance });
      },
    }),
  );
}
