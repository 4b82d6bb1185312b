import type { SiteDecision } from './types';

/** The badge holds about four characters. */
const MOST_SHOWN = 999;

/** What the toolbar button says of a tab: a short text, and which sentence tells it in full. */
export interface Badge {
  readonly kind: 'names' | 'none' | 'off';
  /** Empty: no badge. Absent: the word for off, in the interface's language. */
  readonly text?: string;
}

/** @param names how many different names the page shows */
export function badgeOf({ on }: SiteDecision, names: number): Badge {
  if (!on) return { kind: 'off' };
  if (names === 0) return { kind: 'none', text: '' };
  return { kind: 'names', text: names > MOST_SHOWN ? `${MOST_SHOWN}+` : String(names) };
}
