import type { CrosswalkMethod } from '../crosswalks/crosswalk.ts';
import { recomputeSeries, type UnrecomputedReason } from '../crosswalks/recompute-series.ts';
import type { Figure } from '../indicators/figure.ts';
import type { BothLanguages, Indicator } from '../indicators/indicator.ts';

/** Område i en annan årgång: how it and an area share people or ground, by a crosswalk. */
export interface EditionLink {
  readonly division: string;
  readonly divisionName: BothLanguages;
  readonly method: CrosswalkMethod;
  readonly weightPeriod: string | null;
  readonly area: string;
  readonly name: string;
  /** How much of that area lies in this one; null when unknown. */
  readonly shareOfOther: number | null;
  /** How much of this area lies in that one. */
  readonly shareOfThis: number | null;
}

/** Länkad serie: an indicator's figures from another edition, as an area's page shows them. */
export interface LinkedHistory
  extends Pick<EditionLink, 'division' | 'divisionName' | 'method' | 'weightPeriod'> {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Measured for the same area, recomputed, or not recomputed. */
  readonly kind: 'measured' | 'recomputed' | 'none';
  readonly reason: UnrecomputedReason | null;
  /** Periods that the other edition has and this one has not, oldest first. */
  readonly periods: readonly string[];
  /** Figures for those periods; none where the series is not recomputed. */
  readonly figures: readonly Figure[];
}

/**
 * Länka årgångar: an indicator's series in other editions, edition by edition, for the periods that the
 * area itself has no figure for.
 */
export function linkEditions(
  indicator: Indicator,
  own: readonly Figure[],
  links: readonly EditionLink[],
  figuresOf: (area: string, indicator: string) => readonly Figure[],
): readonly LinkedHistory[] {
  const known = new Set(own.map((figure) => figure.period));
  return [...Map.groupBy(links, (link) => link.division).values()].flatMap((group) => {
    const areas = group.map((link) => ({
      shareOfFrom: link.shareOfOther ?? undefined,
      shareOfTo: link.shareOfThis ?? undefined,
      figures: figuresOf(link.area, indicator.id).filter(({ period }) => !known.has(period)),
    }));
    const periods = [...new Set(areas.flatMap((area) => area.figures.map((one) => one.period)))];
    const [first] = group;
    if (first === undefined || periods.length === 0) return [];
    const series = recomputeSeries(indicator, areas);
    const { division, divisionName, method, weightPeriod } = first;
    return [
      {
        ...{ division, divisionName, method, weightPeriod, periods },
        areas: group.map(({ area, name }) => ({ id: area, name })),
        kind: series.kind,
        reason: series.kind === 'none' ? series.reason : null,
        figures: series.kind === 'none' ? [] : series.figures,
      },
    ];
  });
}
