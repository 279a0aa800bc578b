import type { AreaSummary } from '#contract/areas.ts';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { Speech } from '#contract/text/format.ts';
import { type MapRow, placeOf } from './map-row.ts';

export type EvaluatedArea = RuleEvaluation['areas'][number];

/** One row an area: how many of the rule's conditions it meets. An area without any decided is a gap. */
export function composeConditionRows(
  speech: Speech,
  areas: readonly AreaSummary[],
  evaluation: RuleEvaluation,
): readonly MapRow[] {
  const evaluated = new Map(evaluation.areas.map((area) => [area.area, area]));
  const all = evaluation.rule.conditions.length;
  return areas.map((area) => {
    const place = placeOf(area);
    const found = evaluated.get(area.id);
    const isKnown = found !== undefined && found.undecided < all;
    const valueText = isKnown
      ? speech.say('map.legend-count', { count: found.met, all })
      : speech.say('map.not-evaluated');
    const spoken = isKnown
      ? speech.say('map.spoken-met', { met: found.met, all, undecided: found.undecided })
      : valueText;
    return {
      ...place,
      fill: isKnown ? `count-${countFill(found.met, all)}` : 'missing',
      value: isKnown ? found.met : null,
      valueText,
      mark: isKnown ? String(found.met) : '',
      side: undefined,
      undecided: found?.undecided ?? null,
      spoken: `${place.name} ${place.code}, ${spoken}`,
    };
  });
}

const steps = 7;

/** The colour of a count, 0–7: the count itself for up to seven conditions, else its share of them. */
export function countFill(met: number, all: number): number {
  return all <= steps ? met : Math.round((met / all) * steps);
}
