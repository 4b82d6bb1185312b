import type { Command } from './command';
import { soundIndex } from './data';

const INDENT = 2;

/** Prints the whole index as one JSON document, sorted by id; `--compact` on one line. */
export const facts: Command = {
  usage: 'facts [--compact]',
  summary: 'the whole index as JSON',
  async run(args, context) {
    const unknown = args.find((arg) => arg !== '--compact');
    if (unknown !== undefined) {
      context.complain(`facts: unknown argument ${unknown}; it takes only --compact`);
      return false;
    }
    const index = soundIndex(context);
    if (!index) return false;
    context.print(JSON.stringify(index, null, args.includes('--compact') ? 0 : INDENT));
    return true;
  },
};
