import { type Located, problemAt } from '@/data/build/record';
import type { Entity, Name } from '@/lib/facts';
import type { Check } from './check';

interface Place {
  readonly located: Located<Entity>;
  readonly index: number;
}

/** Within an entity the same letters may be given large and small: short names are told apart by case. */
function isSameName(a: Name | undefined, b: Name): boolean {
  return a?.lang === b.lang && a.text === b.text;
}

/**
 * A name, written large or small, stands for one entity, or every entity that has it says that it needs context or
 * is for search only. Within an entity a name is given once for each language.
 */
export const nameUnique: Check = ({ entities }) => {
  const places = new Map<string, Place[]>();
  for (const located of entities) {
    for (const [index, { text }] of located.record.names.entries()) {
      const key = text.normalize('NFKC').toLowerCase();
      places.set(key, [...(places.get(key) ?? []), { located, index }]);
    }
  }
  return [...places.values()].flatMap((same) =>
    same.flatMap(({ located, index }, order) => {
      const name = located.record.names[index];
      if (!name) return [];
      const isRepeated = same
        .slice(0, order)
        .some(
          (other) => other.located === located && isSameName(other.located.record.names[other.index], name),
        );
      const path = ['names', index, 'text'];
      if (isRepeated) return [problemAt(located, path, `the name ${name.text} is given twice`, 'remove one')];
      const others = same
        .filter((other) => other.located !== located)
        .map((other) => other.located.record.id);
      if (others.length === 0 || name.match !== 'always') return [];
      const what = `the name ${name.text} is also a name of ${[...new Set(others)].join(', ')}`;
      return [problemAt(located, path, what, 'set its match to needs-context or search-only, or remove it')];
    }),
  );
};
