import { appendExperiment } from './append/experiment';
import { badInputExperiments } from './bad-input/experiments';
import { cardExperiment } from './card/experiment';
import type { Experiment } from './experiment';
import { memoryExperiment } from './memory/experiment';
import { nameExperiments } from './names/experiments';
import { pageExperiments } from './page/experiments';
import { indexReadyExperiment } from './page/index-ready';
import { sliceExperiment } from './page/slices';
import { pointerExperiment } from './pointer/experiment';
import { searchExperiments } from './search/experiments';
import { sizeExperiments } from './size/experiments';

/** Everything the bench measures, in the order of the table. */
export const EXPERIMENTS: readonly Experiment[] = [
  ...nameExperiments,
  ...badInputExperiments,
  ...pageExperiments,
  indexReadyExperiment,
  appendExperiment,
  pointerExperiment,
  sliceExperiment,
  memoryExperiment,
  cardExperiment,
  ...searchExperiments,
  ...sizeExperiments,
];
