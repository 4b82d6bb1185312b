export { createAnnouncer } from './announce';
export { connectToPage, type NamesReporter, namesOnPage, reportNames } from './page-port';
export type { PageName } from './page-report';
export { ask, parseRequest, type Reply, type RequestMessage, type RequestType } from './requests';
export { listenForWalk, type WalkMessage } from './walk';
