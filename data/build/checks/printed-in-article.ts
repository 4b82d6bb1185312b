import { foldText } from '@/data/build/articles';
import { problemAt } from '@/data/build/record';
import type { DataPath } from '@/data/build/yaml-list';
import type { Check } from './check';

/**
 * What is said to be printed stands, letter for letter, at the line of the first reference. Later references may
 * restate it in other words (28조 for 28조원). The words of a period may stand at any line referred to.
 */
export const printedInArticle: Check = ({ sources, facts }, articles) => {
  if (!articles) return [];
  const articleOf = new Map(sources.map(({ record }) => [record.id, record.article]));

  return facts.flatMap((located) => {
    const { value, period, references } = located.record;
    // A source that is not there is told of by another check.
    if (references.some(({ source }) => !articleOf.has(source))) return [];
    const texts = references.map(
      ({ source, line }) => articles.get(articleOf.get(source) ?? '')?.[line - 1] ?? '',
    );
    const first = texts.slice(0, 1);
    const printed: [DataPath, string, readonly string[]][] = [];
    if ('printed' in value) printed.push([['value', 'printed'], value.printed, first]);
    if (value.kind === 'quantity' && value.conversion) {
      printed.push([['value', 'conversion', 'printed'], value.conversion.printed, first]);
    }
    if (period) printed.push([['period', 'printed'], period.printed, texts]);

    return printed
      .filter(([, text, lines]) => !lines.some((line) => line.includes(foldText(text))))
      .map(([path, text, lines]) => {
        const which =
          lines === texts && texts.length > 1 ? 'any line referred to' : 'the line of the first reference';
        const mend = 'copy it as printed, or correct the line';
        return problemAt(located, path, `${JSON.stringify(text)} does not stand at ${which}`, mend);
      });
  });
};
