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
import { equalBreaksMethod } from './classes/equal-breaks.ts';
import { naturalBreaksMethod } from './classes/natural-breaks.ts';
import { quantileBreaksMethod } from './classes/quantile-breaks.ts';
import { describeMethod } from './describe/describe.ts';
import { quantilesMethod } from './describe/quantiles.ts';
import { weightedMeanMethod } from './describe/weighted-mean.ts';
import { anchorLayoutMethod } from './picture/anchor-layout.ts';
import { biplotMethod } from './picture/biplot.ts';
import { principalComponentsMethod } from './picture/principal-components.ts';
import { procrustesMethod } from './picture/procrustes.ts';
import { boxCoxMethod } from './transform/box-cox.ts';
import { standardiseMethod } from './transform/standardise.ts';
import { transformMethod } from './transform/transform.ts';
import { winsoriseMethod } from './transform/winsorise.ts';
import { yeoJohnsonMethod } from './transform/yeo-johnson.ts';

/** Every method of `samsyn analyse`, in the order of the names; one line each. */
export const methods: readonly AnalysisMethod[] = [
  anchorLayoutMethod,
  biplotMethod,
  bivariateMoranMethod,
  boxCoxMethod,
  describeMethod,
  ebMoranMethod,
  equalBreaksMethod,
  gearyMethod,
  getisOrdMethod,
  joinCountMethod,
  localGearyMethod,
  localJoinCountMethod,
  localMoranMethod,
  moranMethod,
  naturalBreaksMethod,
  principalComponentsMethod,
  procrustesMethod,
  quantileBreaksMethod,
  quantilesMethod,
  standardiseMethod,
  transformMethod,
  weightedMeanMethod,
  winsoriseMethod,
  yeoJohnsonMethod,
];
