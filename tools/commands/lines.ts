import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A line of input with its number, counted from 1. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of UTF-8 input as they come, without their ends and without a byte order mark. */
export async function* readLines(input: Readable): AsyncGenerator<InputLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    yield { number, text: number === 1 ? line.replace(/^\ufeff/, '') : line };
  }
}
