export { DEFAULT_SETTINGS, parseSettings } from './parse';
export { readSettings, watchSettings, writeSettings } from './store';
export type { Settings } from './types';
