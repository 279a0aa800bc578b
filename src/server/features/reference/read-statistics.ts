import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { parseAreaId } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import {
  isAge,
  type Measured,
  type MissingReason,
  missingReasons,
  type Observation,
  type Sex,
  sexes,
} from '#domain/indicators/observation.ts';
import { type Period, parsePeriod } from '#domain/time/period.ts';

/** What the description beside a table says of it. */
export interface TableDescription {
  readonly fileName: string;
  readonly author: string;
  readonly fetchedAt: string;
  readonly publishAt: string;
  readonly publisher: string;
  readonly table: string;
  readonly licence: string;
  readonly note: string;
}

type CellRecord = Readonly<
  Record<
    | 'indicator'
    | 'area'
    | 'period'
    | 'sex'
    | 'age'
    | 'value'
    | 'missing'
    | 'count'
    | 'denominator'
    | 'low'
    | 'high',
    string
  >
>;

/** Reads the description of a table. */
export function readDescription(text: string): TableDescription {
  return parseYaml(text) as TableDescription;
}

/**
 * Reads a table in the program's own long form, one row a cell.
 *
 * @throws DomainError `area/…`, `period/…`, `indicator/malformed-age`, and `release/not-a-number` with
 *   file and row
 */
export function readStatistics(text: string, file: string): readonly Observation[] {
  const periods = new Map<string, Period>();
  const periodOf = (key: string): Period => {
    const period = periods.get(key) ?? parsePeriod(key);
    periods.set(key, period);
    return period;
  };
  return parseCsv<CellRecord>(text, { columns: true }).map((record, i) => {
    const sex = sexes.find((one) => one === record.sex) as Sex | undefined;
    if (sex === undefined || !isAge(record.age)) {
      throw new DomainError('indicator/malformed-age', { file, row: i + 2, age: record.age });
    }
    return {
      indicator: record.indicator,
      area: parseAreaId(record.area),
      period: periodOf(record.period),
      group: { sex, age: record.age },
      measured: measuredOf(record, file, i + 2),
    };
  });
}

function measuredOf(record: CellRecord, file: string, row: number): Measured {
  const number = (column: 'value' | 'count' | 'denominator' | 'low' | 'high') => {
    if (record[column] === '') return undefined;
    const value = Number(record[column]);
    if (!Number.isFinite(value)) {
      throw new DomainError('release/not-a-number', {
        place: `${file}:${row} ${column}`,
        value: record[column],
      });
    }
    return value;
  };
  const reason = missingReasons.find((one) => one === record.missing) as MissingReason | undefined;
  const value = number('value');
  if (value === undefined) return { missing: reason ?? 'blank' };
  const [low, high] = [number('low'), number('high')];
  return {
    value,
    count: number('count'),
    denominator: number('denominator'),
    interval: low === undefined || high === undefined ? undefined : [low, high],
  };
}
