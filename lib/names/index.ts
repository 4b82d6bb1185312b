export { compileNames } from './compile';
export { packNames, unpackNames } from './pack';
export { createRecogniser, type Recogniser } from './recognise';
export type { Evidence, Mention, NameTables } from './types';
