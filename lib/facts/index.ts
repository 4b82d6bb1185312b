export {
  CITATION_STYLES,
  type CitationKey,
  type CitationStyle,
  type Citations,
  type CitationWords,
  cite,
} from './cite';
export { ASPECTS, type Aspect, compareFacts, type Verdict } from './compare';
export { excerpt, factsAbout } from './excerpt';
export { apartKey, type Footnote, makeFootnote } from './footnote';
export { type FactGroup, type FactKind, groupFacts } from './groups';
export { type Bearing, type OrderedFacts, orderFacts, type Sign } from './order';
export * from './schema';
export { NOWHERE, type SentenceFigure, type Surrounding } from './sentence';
export type { SideBySide, SideBySideRow, Stretch } from './side-by-side';
export type { Sum } from './sum';
export * from './types';
export type { Written, WrittenFact, WrittenFootnote } from './written';
