import type { Indicator } from '../indicators/indicator.ts';
import type { ProfileComparison, ProfileRow } from './area-profile.ts';

const most = 3;

/**
 * Välj styrkor: at most three indicators in which an area does better than the country (or what stands
 * in for it), the highest place among the areas first. A proxy is never a strength: it stands for
 * something that was not measured. A measure without a judgement has no better side.
 */
export function chooseStrengths(
  rows: readonly ProfileRow[],
  indicators: readonly Indicator[],
): readonly string[] {
  const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return rows
    .filter((row) => isBetterThanCountry(row, catalogue.get(row.indicator)))
    .toSorted((a, b) => (b.betterThan ?? 0) - (a.betterThan ?? 0))
    .slice(0, most)
    .map((row) => row.indicator);
}

function isBetterThanCountry(row: ProfileRow, indicator: Indicator | undefined): boolean {
  const { value } = row.figure;
  const other = row.comparisons.find(isCountryOrStandIn)?.figure?.value ?? null;
  if (value === null || other === null || row.betterThan === null) return false;
  if (indicator === undefined || indicator.kind === 'proxy') return false;
  if (indicator.polarity === 'high-is-good') return value > other;
  return indicator.polarity === 'low-is-good' && value < other;
}

function isCountryOrStandIn({ role, figure }: ProfileComparison): boolean {
  return (role === 'country' || role === 'stand-in') && figure !== null && figure.value !== null;
}
