export { compileNames } from './compile';
export { packNames, unpackNames } from './pack';
export { quieten } from './quieten';
export { createRecogniser, type Recogniser } from './recognise';
export type { Evidence, Mention, NameTables, Reason } from './types';
