export { connectToPage, type NamesReporter, type PageName, reportNames } from './page-port';
export { ask, parseRequest, type Reply, type RequestMessage, type RequestType } from './requests';
export { listenForWalk, type WalkMessage } from './walk';
