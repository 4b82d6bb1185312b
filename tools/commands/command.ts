import type { Readable } from 'node:stream';

/** What a command works with; tests give their own. */
export interface CommandContext {
  /** The folder that holds `data/`. */
  readonly root: string;
  readonly input: Readable;
  /** One line of results. */
  readonly print: (line: string) => void;
  /** One message for the person. */
  readonly complain: (message: string) => void;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** Gives whether all input was good. */
  run(args: readonly string[], context: CommandContext): Promise<boolean>;
}
