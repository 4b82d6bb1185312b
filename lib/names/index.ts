export { compileNames } from './compile';
export { packNames, unpackNames } from './pack';
export { createRecogniser, type Recogniser } from './recognise';
export type { Mention, NameTables } from './types';
