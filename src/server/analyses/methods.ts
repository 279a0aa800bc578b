import type { AnalysisMethod } from './analysis-method.ts';
import { bivariateMoranMethod } from './autocorrelation/bivariate-moran.ts';
import { ebMoranMethod } from './autocorrelation/eb-moran.ts';
import { gearyMethod } from './autocorrelation/geary.ts';
import { getisOrdMethod } from './autocorrelation/getis-ord.ts';
import { joinCountMethod } from './autocorrelation/join-count.ts';
import { localGearyMethod } from './autocorrelation/local-geary.ts';
import { localJoinCountMethod } from './autocorrelation/local-join-count.ts';
import { localMoranMethod } from './autocorrelation/local-moran.ts';
import { moranMethod } from './autocorrelation/moran.ts';
import { describeMethod } from './describe/describe.ts';

/** Every method of `samsyn analyse`, in the order of the names; one line each. */
export const methods: readonly AnalysisMethod[] = [
  bivariateMoranMethod,
  describeMethod,
  ebMoranMethod,
  gearyMethod,
  getisOrdMethod,
  joinCountMethod,
  localGearyMethod,
  localJoinCountMethod,
  localMoranMethod,
  moranMethod,
];
