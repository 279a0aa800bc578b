import { boxCox, fitBoxCox } from '#statistics/transforms/box-cox.ts';
import type { AnalysisMethod } from '../analysis-method.ts';
import { powerTransformMethod } from './power-transform.ts';

/** The Box–Cox transform of columns above zero. */
export const boxCoxMethod: AnalysisMethod = powerTransformMethod({
  name: 'box-cox',
  summary: 'Box–Cox transform of columns above zero, the power fitted by likelihood or told.',
  fit: fitBoxCox,
  transform: boxCox,
});
