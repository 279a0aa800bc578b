import type { EffectEstimate, EffectPage } from '#contract/effects.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { PanelEffect } from '#statistics/effects/interaction-effect.ts';
import type { GroupGap } from '#statistics/inequality/gap-between-groups.ts';
import type { Coefficient } from '#statistics/regression/coefficient.ts';
import type { ReadEffect } from './read-effect.ts';

/** An effect as the contract has it. */
export function composeEffectPage(
  { id, party, what, from, to, wholeCounty }: Commitment,
  { effect, ground, otherDivisions }: ReadEffect,
): EffectPage {
  const named = (area: string) => ({ id: area, name: ground.names[area] ?? area });
  const { differences, series, synthetic, trend } = effect;
  const { id: indicator, name, unit, decimals, polarity, source } = ground.indicator;
  return {
    commitment: { id, party, what, from, to, wholeCounty },
    indicator: {
      ...{ id: indicator, name, unit, decimals, polarity },
      source: `${source.publisher}, ${source.table}`,
    },
    areas: effect.treated.map(named),
    withoutValues: effect.withoutValues.map(named),
    otherDivisions: otherDivisions.map(named),
    comparisons: effect.comparisons.map(({ area, chosenBy, distance }) => ({
      ...named(area),
      chosenBy,
      distance,
    })),
    points: effect.points.map((point) => ({ ...point, compared: point.compared ?? null })),
    beforeBreak: [...effect.beforeBreak],
    gapBefore: gapOf(effect.gapBefore),
    gapAfter: gapOf(effect.gapAfter),
    differences:
      'refused' in differences
        ? differences
        : {
            effect: estimateOf(differences.effect),
            trendBefore: estimateOf(differences.trendBefore),
          },
    series:
      'refused' in series
        ? series
        : {
            levelChange: estimateOf(series.levelChange),
            slopeChange: estimateOf(series.slopeChange),
            effectAtEnd: estimateOf(series.effectAtEnd),
          },
    synthetic:
      'refused' in synthetic
        ? synthetic
        : {
            effect: synthetic.effect,
            place: synthetic.rank,
            of: synthetic.placebos.length + 1,
          },
    trend:
      trend.kind === 'too-few'
        ? { tooFew: trend.count }
        : {
            direction: trend.trend.direction,
            firstYear: trend.firstYear,
            lastYear: trend.lastYear,
          },
  };
}

function estimateOf({ estimate, interval }: PanelEffect | Coefficient): EffectEstimate {
  return { estimate, low: interval?.lower ?? null, high: interval?.upper ?? null };
}

function gapOf(gap: GroupGap | undefined): EffectEstimate | null {
  if (gap === undefined) return null;
  const { absolute, absoluteInterval: interval } = gap;
  return { estimate: absolute, low: interval?.lower ?? null, high: interval?.upper ?? null };
}
