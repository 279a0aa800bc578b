import type { AnalysisMethod } from './analysis-method.ts';
import { associationMatrixMethod } from './association/association-matrix.ts';
import { correctedCorrelationMethod } from './association/corrected-correlation.ts';
import { eigenvectorFilteringMethod } from './association/eigenvector-filtering.ts';
import { kendallMethod } from './association/kendall.ts';
import { partialCorrelationMethod } from './association/partial-correlation.ts';
import { pearsonMethod } from './association/pearson.ts';
import { spearmanMethod } from './association/spearman.ts';
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
import { socialCompassMethod } from './compass/social-compass.ts';
import { describeMethod } from './describe/describe.ts';
import { quantilesMethod } from './describe/quantiles.ts';
import { weightedMeanMethod } from './describe/weighted-mean.ts';
import { differenceInDifferencesMethod } from './effects/difference-in-differences.ts';
import { interruptedTimeSeriesMethod } from './effects/interrupted-time-series.ts';
import { syntheticControlMethod } from './effects/synthetic-control.ts';
import { adjustedRandMethod } from './grouping/adjusted-rand.ts';
import { chooseKMethod } from './grouping/choose-k.ts';
import { clusterStabilityMethod } from './grouping/cluster-stability.ts';
import { gaussianMixtureMethod } from './grouping/gaussian-mixture.ts';
import { kMeansMethod } from './grouping/k-means.ts';
import { pamMethod } from './grouping/pam.ts';
import { silhouetteMethod } from './grouping/silhouette.ts';
import { wardMethod } from './grouping/ward.ts';
import { dissimilarityMethod } from './inequality/dissimilarity.ts';
import { giniMethod } from './inequality/gini.ts';
import { groupGapMethod } from './inequality/group-gap.ts';
import { isolationMethod } from './inequality/isolation.ts';
import { slopeIndexMethod } from './inequality/slope-index.ts';
import { theilMethod } from './inequality/theil.ts';
import { anchorLayoutMethod } from './picture/anchor-layout.ts';
import { biplotMethod } from './picture/biplot.ts';
import { principalComponentsMethod } from './picture/principal-components.ts';
import { procrustesMethod } from './picture/procrustes.ts';
import { bootstrapMethod } from './rates/bootstrap.ts';
import { byarIntervalMethod } from './rates/byar-interval.ts';
import { directlyStandardisedRateMethod } from './rates/directly-standardised-rate.ts';
import { empiricalBayesMethod } from './rates/empirical-bayes.ts';
import { funnelMethod } from './rates/funnel.ts';
import { standardisedRatioMethod } from './rates/standardised-ratio.ts';
import { wilsonIntervalMethod } from './rates/wilson-interval.ts';
import { contiguousWardMethod } from './regions/contiguous-ward.ts';
import { skaterMethod } from './regions/skater.ts';
import { linearRegressionMethod } from './regression/linear-regression.ts';
import { logisticRegressionMethod } from './regression/logistic-regression.ts';
import { negativeBinomialRegressionMethod } from './regression/negative-binomial-regression.ts';
import { poissonRegressionMethod } from './regression/poisson-regression.ts';
import { quasiPoissonRegressionMethod } from './regression/quasi-poisson-regression.ts';
import { knoxMethod } from './scan/knox.ts';
import { spaceTimeScanMethod } from './scan/space-time-scan.ts';
import { spatialScanMethod } from './scan/spatial-scan.ts';
import { cusumMethod } from './series/cusum.ts';
import { earsMethod } from './series/ears.ts';
import { farringtonMethod } from './series/farrington.ts';
import { mannKendallMethod } from './series/mann-kendall.ts';
import { trendInProportionsMethod } from './series/trend-in-proportions.ts';
import { neighboursMethod } from './space/neighbours.ts';
import { boxCoxMethod } from './transform/box-cox.ts';
import { standardiseMethod } from './transform/standardise.ts';
import { transformMethod } from './transform/transform.ts';
import { winsoriseMethod } from './transform/winsorise.ts';
import { yeoJohnsonMethod } from './transform/yeo-johnson.ts';

/** Every method of `samsyn analyse`, in the order of the names; one line each. */
export const methods: readonly AnalysisMethod[] = [
  adjustedRandMethod,
  anchorLayoutMethod,
  associationMatrixMethod,
  biplotMethod,
  bivariateMoranMethod,
  bootstrapMethod,
  boxCoxMethod,
  byarIntervalMethod,
  chooseKMethod,
  clusterStabilityMethod,
  contiguousWardMethod,
  correctedCorrelationMethod,
  cusumMethod,
  describeMethod,
  differenceInDifferencesMethod,
  directlyStandardisedRateMethod,
  dissimilarityMethod,
  earsMethod,
  ebMoranMethod,
  eigenvectorFilteringMethod,
  empiricalBayesMethod,
  equalBreaksMethod,
  farringtonMethod,
  funnelMethod,
  gaussianMixtureMethod,
  gearyMethod,
  getisOrdMethod,
  giniMethod,
  groupGapMethod,
  interruptedTimeSeriesMethod,
  isolationMethod,
  joinCountMethod,
  kMeansMethod,
  kendallMethod,
  knoxMethod,
  linearRegressionMethod,
  localGearyMethod,
  localJoinCountMethod,
  localMoranMethod,
  logisticRegressionMethod,
  mannKendallMethod,
  moranMethod,
  naturalBreaksMethod,
  negativeBinomialRegressionMethod,
  neighboursMethod,
  pamMethod,
  partialCorrelationMethod,
  pearsonMethod,
  poissonRegressionMethod,
  principalComponentsMethod,
  procrustesMethod,
  quantileBreaksMethod,
  quantilesMethod,
  quasiPoissonRegressionMethod,
  silhouetteMethod,
  skaterMethod,
  slopeIndexMethod,
  socialCompassMethod,
  spaceTimeScanMethod,
  spatialScanMethod,
  spearmanMethod,
  standardiseMethod,
  standardisedRatioMethod,
  syntheticControlMethod,
  theilMethod,
  transformMethod,
  trendInProportionsMethod,
  wardMethod,
  weightedMeanMethod,
  wilsonIntervalMethod,
  winsoriseMethod,
  yeoJohnsonMethod,
];
