import type { Experiment } from './experiment';
import { nameExperiments } from './names/experiments';
import { pageExperiments } from './page/experiments';

/** Everything the bench measures, in the order of the table. */
export const EXPERIMENTS: readonly Experiment[] = [...nameExperiments, ...pageExperiments];
