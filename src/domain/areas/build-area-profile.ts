import { quantile } from '#statistics/descriptive/quantile.ts';
import { breaksWithin, type SeriesBreak } from '../breaks/series-break.ts';
import type { Figure } from '../indicators/figure.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type AreaLevel, areaLevels } from './area.ts';
import type {
  AbsentReason,
  ComparisonRole,
  ProfileBody,
  ProfileComparison,
  ProfileRow,
} from './area-profile.ts';
import { chooseStrengths } from './choose-strengths.ts';
import { type EditionLink, linkEditions } from './link-editions.ts';
import { shareWorse, spreadValues } from './spread-values.ts';

/** A larger area that values are read for. */
export interface ComparisonArea {
  readonly role: Exclude<ComparisonRole, 'median-of-areas' | 'same-landscape'>;
  readonly area: string;
  readonly name: string;
}

/** What is known of an area and of those around it; figures are for both sexes and all ages. */
export interface ProfileReadings {
  readonly level: AreaLevel;
  readonly indicators: readonly Indicator[];
  /** An area's figures for an indicator, oldest first. */
  readonly figuresOf: (area: string, indicator: string) => readonly Figure[];
  readonly area: string;
  readonly comparisonAreas: readonly ComparisonArea[];
  /** Values of every area of the division for an indicator and period. */
  readonly valuesInDivision: (indicator: string, period: string) => readonly number[];
  /** The same within the municipality, or within the county for a municipality. */
  readonly valuesNearby: (indicator: string, period: string) => readonly number[];
  /** Name of that municipality or county; undefined when the area lies in none. */
  readonly nearby: string | undefined;
  /** Values of the areas in the same landscape. */
  readonly valuesAlike: (indicator: string, period: string) => readonly number[];
  /** What the area's landscape is called; undefined when it has none. */
  readonly landscape: string | undefined;
  /** The areas of other editions that the area comes from or became. */
  readonly links: readonly EditionLink[];
  readonly breaks: readonly SeriesBreak[];
}

/**
 * Bygg områdesprofil: every indicator's newest figure with country (or what stands in for it), county,
 * municipality and the median of like areas, each only when measured at that level and for the same
 * period. No value is computed for a larger area from smaller ones.
 */
export function buildAreaProfile(readings: ProfileReadings): ProfileBody {
  const rows: ProfileRow[] = [];
  const absent: { indicator: string; reason: AbsentReason }[] = [];
  for (const indicator of readings.indicators) {
    const history = readings.figuresOf(readings.area, indicator.id);
    const figure = history.at(-1);
    if (figure === undefined) {
      absent.push({ indicator: indicator.id, reason: reasonAbsent(indicator, readings.level) });
    } else {
      rows.push(buildRow(readings, indicator, figure, history));
    }
  }
  return { rows, absent, strengths: chooseStrengths(rows, readings.indicators) };
}

function reasonAbsent(indicator: Indicator, level: AreaLevel): AbsentReason {
  if (level === 'own') return 'not-loaded';
  const isFiner = areaLevels.indexOf(level) > areaLevels.indexOf(indicator.lowestLevel);
  return isFiner ? 'not-at-this-level' : 'not-loaded';
}

function buildRow(
  readings: ProfileReadings,
  indicator: Indicator,
  figure: Figure,
  history: readonly Figure[],
): ProfileRow {
  const values = readings.valuesInDivision(indicator.id, figure.period);
  const better =
    figure.value === null ? undefined : shareWorse(figure.value, values, indicator.polarity);
  const linked = linkEditions(indicator, history, readings.links, readings.figuresOf);
  const periods = [...history, ...linked.flatMap((one) => one.figures)].map((one) => one.period);
  return {
    indicator: indicator.id,
    figure,
    comparisons: [
      ...measuredComparisons(readings, indicator.id, figure.period),
      ...medianOf('median-of-areas', readings.nearby, readings.valuesNearby, indicator.id, figure),
      ...medianOf('same-landscape', readings.landscape, readings.valuesAlike, indicator.id, figure),
    ],
    spread: (values.length > 1 ? spreadValues(values) : undefined) ?? null,
    betterThan: better ?? null,
    history,
    linked,
    breaks: breaksWithin(readings.breaks, indicator.id, periods).map(
      ({ indicators: _, ...one }) => one,
    ),
  };
}

/** The stand-in is named only where the country itself has no value. */
function measuredComparisons(
  readings: ProfileReadings,
  indicator: string,
  period: string,
): readonly ProfileComparison[] {
  const all = readings.comparisonAreas.map(({ role, area, name }) => {
    const found = readings.figuresOf(area, indicator).find((one) => one.period === period);
    return { role, area, name, figure: found ?? null, areas: null };
  });
  const countryIsKnown = all.some((one) => one.role === 'country' && hasValue(one.figure));
  return all.filter((one) => one.role !== 'stand-in' || (!countryIsKnown && hasValue(one.figure)));
}

const hasValue = (figure: Figure | null): boolean => figure !== null && figure.value !== null;

/** The median of areas that are near, or alike; none where the area has no such company. */
function medianOf(
  role: 'median-of-areas' | 'same-landscape',
  name: string | undefined,
  valuesOf: ProfileReadings['valuesNearby'],
  indicator: string,
  { period, release }: Figure,
): readonly ProfileComparison[] {
  if (name === undefined) return [];
  const values = valuesOf(indicator, period);
  const middle = values.length > 1 ? quantile(values, 0.5) : undefined;
  const unknown = { missing: null, count: null, denominator: null, low: null, high: null };
  return [
    {
      role,
      area: null,
      name,
      figure: middle === undefined ? null : { ...unknown, value: middle, period, release },
      areas: values.length,
    },
  ];
}
