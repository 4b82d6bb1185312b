import { problemAt } from '@/data/build/record';
import type { Check } from './check';

/** A string that is somebody else contains a name of the entity, and is none: else it would protect nothing. */
export const notThisContainsName: Check = ({ entities }) =>
  entities.flatMap((located) => {
    const names = located.record.names.map(({ text }) => text.normalize('NFC'));
    return (located.record.notThis ?? []).flatMap((text, index) => {
      const other = text.normalize('NFC');
      const path = ['notThis', index];
      if (names.includes(other)) {
        return [
          problemAt(
            located,
            path,
            `${text} is a name of the entity itself`,
            'remove it here or among the names',
          ),
        ];
      }
      if (names.some((name) => other.includes(name))) return [];
      return [
        problemAt(located, path, `${text} contains no name of the entity`, 'remove it, or add the name'),
      ];
    });
  });
