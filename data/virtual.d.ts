declare module 'virtual:gakju/facts' {
  import type { FactIndex } from '@/lib/facts';
  /** All sources, entities, properties and facts, sorted by id. */
  export const index: FactIndex;
  /** The day of their last change: `2026-11-23`. Undefined when the build knew no history. */
  export const dated: string | undefined;
}

declare module 'virtual:gakju/names' {
  /** The recogniser's tables for all entities of the index, for `unpackNames` of lib/names. */
  export const packed: string;
}

declare module 'virtual:gakju/knowledge' {
  import type { Knowledge } from '@/lib/names';
  /** What `virtual:gakju/names` leaves out. */
  export const knowledge: Knowledge;
}
