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
  /** The keyboard or the popup went to a mark, the `place`th of `count`. */
  | { readonly kind: 'walked'; readonly mark: Mark; readonly place: number; readonly count: number };
