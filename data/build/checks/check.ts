import type { Articles } from '@/data/build/articles';
import type { Problem } from '@/data/build/problem';
import type { Records } from '@/data/build/record';

/** One rule over all records. `articles` is absent where the articles are not at hand. */
export type Check = (records: Records, articles: Articles | undefined) => Problem[];
