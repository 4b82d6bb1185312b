export { DEFAULT_SETTINGS, parseSettings } from './parse';
export { addRecent, clearRecent, readRecent } from './recent';
export { readSettings, watchSettings, writeSettings } from './store';
export type { Settings } from './types';
