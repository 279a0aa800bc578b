import type { AreaProfile } from '../../areas.ts';
import type { Figure } from '../../figures.ts';

/** Källa: a numbered release, with the indicators on the page that it holds and their periods. */
export interface NumberedSource {
  readonly number: number;
  readonly release: string;
  readonly items: readonly { readonly indicator: string; readonly periods: readonly string[] }[];
}

/** Every source of a page, numbered in the order its numbers appear. */
export interface Sources {
  readonly list: readonly NumberedSource[];
  /** The number of the release; undefined when it is not on the page. */
  readonly numberOf: (release: string) => number | undefined;
}

/** The indicator that counts inhabitants; its figures by age and sex bear the same name. */
export const populationIndicator = 'population';

/** Numbers the sources of everything a profile shows, in reading order. */
export function collectSources(profile: AreaProfile): Sources {
  const byRelease = new Map<string, Map<string, Set<string>>>();
  for (const [indicator, figure] of figuresOf(profile)) {
    const items = byRelease.get(figure.release) ?? new Map<string, Set<string>>();
    const periods = items.get(indicator) ?? new Set<string>();
    byRelease.set(figure.release, items.set(indicator, periods.add(figure.period)));
  }
  const list = [...byRelease].map(([release, items], i) => ({
    number: i + 1,
    release,
    items: [...items].map(([indicator, periods]) => ({ indicator, periods: [...periods].sort() })),
  }));
  const numbers = new Map(list.map((source) => [source.release, source.number]));
  return { list, numberOf: (release) => numbers.get(release) };
}

function figuresOf(profile: AreaProfile): [string, Figure][] {
  const population = profile.rows.filter((row) => row.indicator === populationIndicator);
  const others = profile.rows.filter((row) => row.indicator !== populationIndicator);
  const rows = [...population, ...others].flatMap((row) => [
    [row.indicator, row.figure] as const,
    ...row.comparisons.map((comparison) => [row.indicator, comparison.figure] as const),
    ...row.history.map((figure) => [row.indicator, figure] as const),
    ...row.linked.flatMap((link) => link.figures.map((one) => [row.indicator, one] as const)),
  ]);
  const ages = profile.ages.flatMap((row) => [
    [populationIndicator, row.women] as const,
    [populationIndicator, row.men] as const,
  ]);
  const conditions = (profile.evaluation?.conditions ?? []).flatMap((condition) => [
    [condition.usedIndicator, condition.figure] as const,
    [condition.usedIndicator, condition.comparison?.figure ?? null] as const,
  ]);
  const all = [...rows.slice(0, population.length), ...ages, ...conditions, ...rows];
  return all.flatMap(([indicator, figure]) => (figure === null ? [] : [[indicator, figure]]));
}

/** The anchor of an indicator's line in a numbered source. */
export function sourceAnchor(number: number, indicator: string): string {
  return `kalla-${number}-${indicator}`;
}
