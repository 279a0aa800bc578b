import { logGamma } from '../distributions/gamma-function.ts';

/**
 * A number from the binomial distribution: by adding up probabilities where few are expected (Kachitvichyanukul
 * and Schmeiser's BINV), by transformed rejection otherwise.
 *
 * Source: Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and
 * Simulation 46 (1993), algorithm BTRS.
 *
 * @param trials a whole number ≥ 0.
 * @param probability 0–1.
 * @param nextFloat uniform on [0, 1).
 */
export function drawBinomial(trials: number, probability: number, nextFloat: () => number): number {
  if (probability > 0.5) return trials - drawBinomial(trials, 1 - probability, nextFloat);
  return trials * probability < 10
    ? drawByInversion(trials, probability, nextFloat)
    : drawByRejection(trials, probability, nextFloat);
}

function drawByInversion(trials: number, probability: number, nextFloat: () => number): number {
  const odds = probability / (1 - probability);
  const factor = (trials + 1) * odds;
  let chance = Math.exp(trials * Math.log1p(-probability));
  let rest = nextFloat();
  let drawn = 0;
  // Chances vanish long before the rest does only when rounding has eaten the last of the sum.
  while (rest > chance && chance > 0) {
    rest -= chance;
    drawn++;
    chance *= factor / drawn - odds;
  }
  return Math.min(drawn, trials);
}

function drawByRejection(trials: number, probability: number, nextFloat: () => number): number {
  const mean = trials * probability;
  const spread = Math.sqrt(mean * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const alpha = (2.83 + 5.1 / b) * spread;
  const logOdds = Math.log(probability / (1 - probability));
  const mode = Math.floor((trials + 1) * probability);
  const height = logGamma(mode + 1) + logGamma(trials - mode + 1);
  for (;;) {
    const u = nextFloat() - 0.5;
    const v = nextFloat();
    const us = 0.5 - Math.abs(u);
    const drawn = Math.floor(((2 * a) / us + b) * u + mean + 0.5);
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return drawn;
    if (drawn < 0 || drawn > trials) continue;
    const bound = Math.log((v * alpha) / (a / (us * us) + b));
    const rest = logGamma(drawn + 1) + logGamma(trials - drawn + 1);
    if (bound <= height - rest + (drawn - mode) * logOdds) return drawn;
  }
}
