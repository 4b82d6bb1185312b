export { badgeOf } from './badge';
export { endPause, parseHost, pauseToday, turn } from './change';
export { DEFAULT_SITE_RULES, decide, hostOf, setRule } from './decide';
export { type Place, placeOf } from './place';
export { type BadLine, readRules, writeRules } from './rules-file';
export type { SiteDecision, SiteRules } from './types';
