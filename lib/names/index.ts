export { compileNames } from './compile';
export { packNames, unpackNames } from './pack';
export { quieten } from './quieten';
export { createRecogniser, LONGEST_NAME, type Places, type Recogniser } from './recognise';
export type { Knowledge, Mention, NameTables, Reason } from './types';
