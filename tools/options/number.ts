/** A command line that cannot be understood; the message is for the person. */
export class BadOption extends Error {}

/** The greatest seed: they are whole numbers of 31 bits. */
const GREATEST_SEED = 2 ** 31 - 1;

/** @throws BadOption */
export function readSeed(given: string): number {
  const seed = Number(given);
  if (!/^\d+$/.test(given) || seed > GREATEST_SEED)
    throw new BadOption(`--seed takes a whole number from 0 to ${GREATEST_SEED}, not "${given}".`);
  return seed;
}

/** @throws BadOption */
export function readMinutes(given: string): number {
  const minutes = Number(given);
  if (!/^\d+(?:\.\d+)?$/.test(given) || minutes <= 0)
    throw new BadOption(`--minutes takes a number above 0, not "${given}".`);
  return minutes;
}
