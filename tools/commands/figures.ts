import { parseArgs } from 'node:util';
import { parsePartialDate, readFigures, writeReading } from '@/lib/figures';
import { LANGUAGES, type Language } from '@/lib/text';
import type { Command } from './command';
import { formatBadLine } from './json-line';
import { readLines } from './lines';

const USAGE = 'figures [--date …] [--write …]';

interface Options {
  readonly date: string | undefined;
  readonly write: Language | undefined;
}

/** The options, or what is wrong with them. */
function parseOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { date: { type: 'string' }, write: { type: 'string' } },
    });
    const { date } = values;
    if (date !== undefined && !parsePartialDate(date)) {
      return `--date ${date} is no date of the calendar; write 2026-11-23, 2026-11 or 2026`;
    }
    const write = LANGUAGES.find((language) => language === values.write);
    if (values.write !== undefined && !write) {
      return `--write ${values.write} is no language; write ${LANGUAGES.join(', ')}`;
    }
    return { date, write };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What stands where bytes were no UTF-8. */
const REPLACEMENT = '\ufffd';

/**
 * For each line of input a line of JSON: `{line, text, figures}`, offsets in UTF-16 units of the text as given.
 * `--date` is the day the text was written on, for words like 지난해; with `--write` each figure is also `written` in
 * that language.
 */
export const figures: Command = {
  usage: USAGE,
  summary: 'the figures in each line: {line, text, figures: [{start, end, kind, …}]}',
  async run(args, { input, print, complain }) {
    const options = parseOptions(args);
    if (typeof options === 'string') {
      complain(`figures: ${options}`);
      return false;
    }
    const { date, write } = options;
    let isGood = true;
    for await (const { number: line, text } of readLines(input)) {
      const lost = text.indexOf(REPLACEMENT);
      if (lost >= 0) {
        isGood = false;
        complain(
          formatBadLine('figures', { line, column: lost + 1, message: 'not UTF-8; the line is left out' }),
        );
        continue;
      }
      const found = readFigures(text, date);
      const shown = write
        ? found.map((figure) => ({ ...figure, written: writeReading(figure, write) }))
        : found;
      print(JSON.stringify({ line, text, figures: shown }));
    }
    return isGood;
  },
};
