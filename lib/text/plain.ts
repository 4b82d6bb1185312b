import { compose } from './compose';

/** The full-width form of an ASCII sign is this far from it (Unicode, Halfwidth and Fullwidth Forms). */
export const FULL_WIDTH = 0xfee0;

/**
 * Text as a list of names would write it: composed characters, usual width, single spaces, straight quotes. Case is
 * kept. For short strings; offsets are lost.
 */
export function plain(text: string): string {
  return compose(text)
    .text.replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH));
}
