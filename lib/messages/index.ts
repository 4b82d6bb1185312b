export { createAnnouncer } from './announce';
export { connectToPage, type NamesReporter, namesOnPage, type PageName, reportNames } from './page-port';
export { ask, parseRequest, type Reply, type RequestMessage, type RequestType } from './requests';
export { listenForWalk, type WalkMessage } from './walk';
