import { naturalBreaks } from '#statistics/classification/natural-breaks.ts';
import type { AnalysisMethod } from '../analysis-method.ts';
import { classBreaksMethod } from './class-breaks.ts';

/** Class limits by natural breaks: the exact partition with the smallest sum of squares (Fisher–Jenks). */
export const naturalBreaksMethod: AnalysisMethod = classBreaksMethod({
  name: 'natural-breaks',
  summary:
    'Class limits by natural breaks: the exact partition with the smallest sum of squares (Fisher–Jenks).',
  breaks: naturalBreaks,
});
