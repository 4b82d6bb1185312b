import { createSearch } from '@/lib/search';
import type { Command } from './command';
import { soundIndex } from './data';

/** Prints the results of a search, surest first, each as a line of JSON. */
export const search: Command = {
  usage: 'search "query"',
  summary: 'results with their reasons: {entity, facts, reason, matched, spans}',
  async run(args, context) {
    const query = args.join(' ');
    if (query.trim() === '') {
      context.complain('search: nothing to search for; give a query, e.g. search "소프트뱅크 보조금"');
      return false;
    }
    const index = soundIndex(context);
    if (!index) return false;
    for (const result of createSearch(index)(query)) context.print(JSON.stringify(result));
    return true;
  },
};
