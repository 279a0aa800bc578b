import type { AreaSummary } from '#contract/areas.ts';
import type { IndicatorMetadata, IndicatorValues } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayFigure } from '#contract/text/say-value.ts';
import type { Classes } from './build-classes.ts';
import { type MapRow, placeOf, type Side } from './map-row.ts';

export interface MeasureRowsInput {
  readonly speech: Speech;
  readonly areas: readonly AreaSummary[];
  readonly indicator: Pick<IndicatorMetadata, 'unit' | 'decimals'>;
  readonly values: IndicatorValues;
  readonly classes: Classes;
}

/** One row an area: its value, its class and its side of the comparison. */
export function composeMeasureRows(input: MeasureRowsInput): readonly MapRow[] {
  const { speech, areas, values } = input;
  const at = new Map(values.areas.map((id, i) => [id, i]));
  return areas.map((area) => {
    const i = at.get(area.id) ?? -1;
    const value = values.values[i] ?? null;
    const missing = values.missing[i] ?? null;
    const number = input.classes.numberOf[i];
    const place = placeOf(area);
    const valueText =
      value === null && missing === null
        ? speech.say('map.no-value')
        : sayFigure(speech, { value, missing }, input.indicator);
    const side = sideOf(value, values.comparison?.figure.value ?? null);
    return {
      ...place,
      fill: number === undefined ? 'missing' : `class-${number}`,
      value,
      valueText,
      mark: number === undefined ? '' : String(number),
      side,
      undecided: null,
      spoken: [
        `${place.name} ${place.code}`,
        valueText,
        ...(number === undefined
          ? []
          : [
              speech.say('map.spoken-class', {
                number,
                classes: Math.max(1, values.classLimits.length - 1),
              }),
            ]),
        ...(side === undefined ? [] : [speech.say(`map.side-long.${side}`)]),
      ].join(', '),
    };
  });
}

function sideOf(value: number | null, comparison: number | null): Side | undefined {
  if (value === null || comparison === null) return undefined;
  return value > comparison ? 'above' : value < comparison ? 'below' : 'equal';
}
