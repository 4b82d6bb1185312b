export { excerpt, factsAbout } from './excerpt';
export { type OrderedFacts, orderFacts } from './order';
export * from './schema';
export * from './types';
