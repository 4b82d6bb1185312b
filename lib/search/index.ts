export type { SearchReason, SearchResult } from './result';
export { createSearch } from './search';
