import type { Mark } from './mark';

/** What the card hears of the page. Points are in the viewport's CSS pixels. */
export type PointerNews =
  /** The pointer is over a mark; told again for each frame in which it moves. */
  | {
      readonly kind: 'over';
      readonly mark: Mark;
      readonly x: number;
      readonly y: number;
      readonly speed: number;
    }
  /** The pointer is over no mark. */
  | { readonly kind: 'away'; readonly x: number; readonly y: number }
  /** A mark outside links was clicked or tapped. */
  | {
      readonly kind: 'press';
      readonly mark: Mark;
      readonly x: number;
      readonly y: number;
      readonly touch: boolean;
    }
  /** Marks have come, gone or moved with a change of the page. */
  | { readonly kind: 'changed' }
  /** The keyboard asks for the next (1) or previous (-1) name. */
  | { readonly kind: 'step'; readonly step: 1 | -1 }
  /** The popup asks for the next mark of an entity. */
  | { readonly kind: 'jump'; readonly entity: string };
