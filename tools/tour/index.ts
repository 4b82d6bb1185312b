export { show } from './show';
export { tour } from './tour';
