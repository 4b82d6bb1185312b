export { type Annotator, type RunningAnnotator, startAnnotator } from './annotator';
export type { Context } from './context';
export type { Density } from './density';
export { offerAnnotator, takeAnnotator } from './handshake';
export { type Mark, rectsOf, surfaceOf } from './mark';
export { NameWalk, type Stop } from './name-walk';
export type { PointerNews } from './news';
export { takeOver } from './take-over';
