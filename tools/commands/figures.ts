import { readFigures } from '@/lib/figures';
import type { Command } from './command';
import { readLines } from './lines';

/** For each line of input a line of JSON: `{line, text, figures}`, offsets in UTF-16 units of the text as given. */
export const figures: Command = {
  usage: 'figures < lines',
  summary: 'the figures in each line: {line, text, figures: [{start, end, kind, …}]}',
  async run(args, { input, print, complain }) {
    if (args.length > 0) {
      complain(`figures: unknown argument ${args[0]}; it reads lines from standard input`);
      return false;
    }
    for await (const { number, text } of readLines(input)) {
      print(JSON.stringify({ line: number, text, figures: readFigures(text) }));
    }
    return true;
  },
};
