import { quantileBreaks } from '#statistics/classification/quantile-breaks.ts';
import type { AnalysisMethod } from '../analysis-method.ts';
import { classBreaksMethod } from './class-breaks.ts';

/** Class limits by quantiles (type 7): about as many areas in each class. */
export const quantileBreaksMethod: AnalysisMethod = classBreaksMethod({
  name: 'quantile-breaks',
  summary: 'Class limits by quantiles (type 7): about as many areas in each class.',
  breaks: quantileBreaks,
});
