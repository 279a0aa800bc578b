import { fitYeoJohnson, yeoJohnson } from '#statistics/transforms/yeo-johnson.ts';
import type { AnalysisMethod } from '../analysis-method.ts';
import { powerTransformMethod } from './power-transform.ts';

/** The Yeo–Johnson transform of columns of either sign. */
export const yeoJohnsonMethod: AnalysisMethod = powerTransformMethod({
  name: 'yeo-johnson',
  summary:
    'Yeo–Johnson transform of columns of either sign, the power fitted by likelihood or told.',
  fit: fitYeoJohnson,
  transform: yeoJohnson,
});
