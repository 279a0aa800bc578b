import type { Speech } from '#contract/text/format.ts';
import { sayAge, sayPeriod } from '#contract/text/say-value.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { MissingReason, Sex } from '#domain/indicators/observation.ts';
import type { OutCategory, OutDimension, OutObservations } from '../../http/tables/out-table.ts';

/** One observation of a row of a table. */
export interface ObservedCell {
  readonly area: string;
  readonly areaName: string;
  readonly indicator: Pick<Indicator, 'id' | 'name' | 'unit' | 'decimals'>;
  readonly period: string;
  readonly sex: Sex;
  readonly age: string;
  readonly value: number | null;
  readonly missing: MissingReason | null;
}

/** The axes of all our observations: measure, area, period, sex and age; codes are those of the API. */
export function composeObservations<Row>(
  speech: Speech,
  read: (row: Row) => ObservedCell | undefined,
): OutObservations<Row> {
  const { say, language } = speech;
  const along = (
    code: string,
    label: string,
    role: OutDimension<Row>['role'],
    category: (cell: ObservedCell) => OutCategory,
  ): OutDimension<Row> => ({ code, label, role, category: (row) => category(read(row)!) }); // isOne
  return {
    isOne: (row) => read(row) !== undefined,
    dimensions: [
      along('indicator', say('csv.indicator'), 'metric', ({ indicator }) => ({
        code: indicator.id,
        label: indicator.name[language],
        unit: { label: say(`unit-name.${indicator.unit}`), decimals: indicator.decimals },
      })),
      along('area', say('csv.name'), 'geo', (cell) => ({ code: cell.area, label: cell.areaName })),
      along('period', say('csv.period'), 'time', ({ period }) => ({
        code: period,
        label: sayPeriod(speech, period),
      })),
      along('sex', say('csv.sex'), undefined, ({ sex }) => ({
        code: sex,
        label: say(`sex.${sex}`),
      })),
      along('age', say('csv.age'), undefined, ({ age }) => ({
        code: age,
        label: sayAge(speech, age),
      })),
    ],
    value: (row) => read(row)?.value ?? null,
    missing: (row) => read(row)?.missing ?? null,
  };
}
