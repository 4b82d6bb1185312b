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

declare module 'virtual:gakju/evidence' {
  import type { Evidence } from '@/lib/names';
  /** The evidence that `virtual:gakju/names` leaves out, by the numbers its rows give. */
  export const evidence: readonly Evidence[];
}
