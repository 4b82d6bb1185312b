import { breaks } from './breaks';
import { density } from './density';
import { exclusions } from './exclusions';
import { flows } from './flows';
import { shadowRoots } from './shadow-roots';
import type { PageCase, Theme } from './types';
import { watching } from './watching';

export { markedPieces } from './marked';
export { pointing } from './pointing';
export type { PageCase } from './types';

export const THEMES: readonly Theme<PageCase>[] = [flows, breaks, exclusions, watching, shadowRoots, density];
