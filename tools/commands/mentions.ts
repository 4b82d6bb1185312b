import { compileNames, createRecogniser } from '@/lib/names';
import type { Command } from './command';
import { soundIndex } from './data';
import { formatBadLine, parseIdentified } from './json-line';
import { readLines } from './lines';

/**
 * For each line `{id, text}` of input, the names in the text as lines `{id, start, end, entity, name}`; with
 * `--explain` every candidate with its fate. A line that cannot be read is told of, and the others go on.
 */
export const mentions: Command = {
  usage: 'mentions [--explain] < jsonl',
  summary: 'the names in each {id, text}: {id, start, end, entity, name}',
  async run(args, context) {
    const { input, print, complain } = context;
    const unknown = args.find((arg) => arg !== '--explain');
    if (unknown !== undefined) {
      complain(`mentions: unknown argument ${unknown}; it takes only --explain`);
      return false;
    }
    const index = soundIndex(context);
    if (!index) return false;
    const recogniser = createRecogniser(compileNames(index.entities));
    const explains = args.includes('--explain');
    let isAllGood = true;
    for await (const line of readLines(input)) {
      if (line.text.trim() === '') continue;
      const parsed = parseIdentified(line);
      if ('message' in parsed) {
        complain(formatBadLine('mentions', parsed));
        isAllGood = false;
        continue;
      }
      const { id, text } = parsed;
      if (explains) {
        for (const candidate of recogniser.read(text).candidates) print(JSON.stringify({ id, ...candidate }));
        continue;
      }
      for (const { start, end, entity, name } of recogniser.read(text).mentions) {
        print(JSON.stringify({ id, start, end, entity, name }));
      }
    }
    return isAllGood;
  },
};
