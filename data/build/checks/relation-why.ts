import { problemAt } from '@/data/build/record';
import type { Check } from './check';

const NEEDS_WHY: ReadonlySet<string> = new Set(['differs-from', 'not-comparable']);

/** Two facts that disagree, or cannot be compared, say why: the card shows it. */
export const relationWhy: Check = ({ facts }) =>
  facts.flatMap((located) =>
    (located.record.relations ?? []).flatMap(({ type, why }, index) =>
      NEEDS_WHY.has(type) && !why
        ? [problemAt(located, ['relations', index], `${type} without a why`, 'add why in ko, ja and en')]
        : [],
    ),
  );
