export { FACT_KINDS, type SearchFilter } from './filter';
export type { SearchReason, SearchResult } from './result';
export { createSearch, type Search } from './search';
