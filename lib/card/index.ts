export type { CardContent } from './card';
export { CardController } from './controller';
export { Footnotes } from './footnotes';
export { textAround } from './surroundings';
