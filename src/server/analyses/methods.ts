import type { AnalysisMethod } from './analysis-method.ts';
import { describeMethod } from './describe/describe.ts';

/** Every method of `samsyn analyse`, in the order of the names; one line each. */
export const methods: readonly AnalysisMethod[] = [
  describeMethod, //
];
