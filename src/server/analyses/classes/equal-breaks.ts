import { equalBreaks } from '#statistics/classification/equal-breaks.ts';
import type { AnalysisMethod } from '../analysis-method.ts';
import { classBreaksMethod } from './class-breaks.ts';

/** Class limits at equal distances. */
export const equalBreaksMethod: AnalysisMethod = classBreaksMethod({
  name: 'equal-breaks',
  summary: 'Class limits at equal distances.',
  breaks: equalBreaks,
});
