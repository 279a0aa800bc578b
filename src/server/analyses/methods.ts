import type { AnalysisMethod } from './analysis-method.ts';

/** Every method of `samsyn analyse`, in the order of the names; one line each. */
export const methods: readonly AnalysisMethod[] = [];
