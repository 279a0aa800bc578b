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
    codeOf: (cell: ObservedCell) => string,
    category: (cell: ObservedCell) => Omit<OutCategory, 'code'>,
    role?: OutDimension<Row>['role'],
  ): OutDimension<Row> => ({
    code,
    label,
    role,
    // Rows without an observation have been left out.
    codeOf: (row) => codeOf(read(row)!),
    category: (row) => category(read(row)!),
  });
  return {
    isOne: (row) => read(row) !== undefined,
    dimensions: [
      along(
        'indicator',
        say('csv.indicator'),
        (cell) => cell.indicator.id,
        ({ indicator: { name, unit, decimals } }) => ({
          label: name[language],
          unit: { label: say(`unit-name.${unit}`), decimals },
        }),
        'metric',
      ),
      along(
        'area',
        say('csv.name'),
        (cell) => cell.area,
        (cell) => ({ label: cell.areaName }),
        'geo',
      ),
      along(
        'period',
        say('csv.period'),
        (cell) => cell.period,
        ({ period }) => ({ label: sayPeriod(speech, period) }),
        'time',
      ),
      along(
        'sex',
        say('csv.sex'),
        (cell) => cell.sex,
        ({ sex }) => ({ label: say(`sex.${sex}`) }),
      ),
      along(
        'age',
        say('csv.age'),
        (cell) => cell.age,
        ({ age }) => ({ label: sayAge(speech, age) }),
      ),
    ],
    value: (row) => read(row)?.value ?? null,
    missing: (row) => read(row)?.missing ?? null,
  };
}
