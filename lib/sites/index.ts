export { DEFAULT_SITE_RULES, decide, hostOf, setRule, turn } from './decide';
export type { SiteDecision, SiteRules } from './types';
