import { parseArgs } from 'node:util';
import { GROUPS, type Row } from './row';

/** Rounds that make a median worth keeping (`page.md`, "Budgets"). */
const FULL_ROUNDS = 15;

export interface Options {
  readonly rounds: number;
  readonly list: boolean;
  /** Everything is measured, well enough to be kept. */
  readonly isWhole: boolean;
  readonly isWanted: (row: Row) => boolean;
}

/** A command line that cannot be understood; the message is for the person. */
export class BadOption extends Error {}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: String(FULL_ROUNDS) },
        list: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line.
 * @param rows all there are, to choose from by id, by the beginning of an id, or by group
 * @throws BadOption
 */
export function readOptions(args: readonly string[], rows: readonly Row[]): Options {
  const { only, rounds: roundsGiven, list } = parse(args);
  const rounds = Number(roundsGiven);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new BadOption(`--rounds takes a whole number from 1 on, not "${roundsGiven}".`);

  const isChosen = ({ id, group }: Row, choice: string) =>
    group === choice || (rows.some((row) => row.id === choice) ? id === choice : id.startsWith(choice));
  for (const choice of only) {
    if (choice === '' || !rows.some((row) => isChosen(row, choice)))
      throw new BadOption(
        `There is no row or group "${choice}". Groups: ${GROUPS.join(', ')}; --list prints the rows.`,
      );
  }
  return {
    rounds,
    list,
    isWhole: only.length === 0 && rounds >= FULL_ROUNDS,
    isWanted: (row) => only.length === 0 || only.some((choice) => isChosen(row, choice)),
  };
}
