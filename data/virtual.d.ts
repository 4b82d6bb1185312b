declare module 'virtual:gakju/facts' {
  import type { FactIndex } from '@/lib/facts';
  /** All sources, entities, properties and facts, sorted by id. */
  export const index: FactIndex;
}

declare module 'virtual:gakju/names' {
  /** The recogniser's tables for all entities of the index, for `unpackNames` of lib/names. */
  export const packed: string;
}
