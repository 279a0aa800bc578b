import type { Indicator } from '../../indicators/indicator.ts';
import { detectReading } from '../detect-reading.ts';
import type { KnownAreas } from '../read-area.ts';
import type { Table, TableReading } from '../table-reading.ts';

/** An invented indicator: a share of persons by year, down to DeSO. */
export function indicatorOf(changes: Partial<Indicator> = {}): Indicator {
  const unknown = { sv: 'okänt', en: 'unknown' };
  return {
    id: 'leisure-share',
    name: { sv: 'Fritidsandel', en: 'Leisure share' },
    definition: unknown,
    unit: 'per-cent',
    decimals: 1,
    numerator: unknown,
    denominator: unknown,
    polarity: 'no-judgement',
    policyArea: undefined,
    kind: 'measured',
    proxyFor: undefined,
    aboutChildren: false,
    lowestLevel: 'deso',
    periodKind: 'year',
    validRange: [0, 100],
    source: {
      publisher: 'unknown',
      table: 'unknown',
      cellQuery: 'unknown',
      publishedOn: 'unknown',
      nextUpdate: 'unknown',
      licence: 'unknown',
    },
    caveats: unknown,
    ...changes,
  };
}

export const leisure: Indicator = indicatorOf();
export const walks: Indicator = indicatorOf({
  id: 'walks-per-person',
  name: { sv: 'Promenader', en: 'Walks per person' },
  unit: 'days',
  lowestLevel: 'municipality',
  validRange: [0, 366],
});

/** Areas in two editions, one code in both. */
export const knownAreas: KnownAreas = new Map([
  ['country', new Set(['SE'])],
  ['municipality', new Set(['0380', '0381'])],
  ['deso2018', new Set(['0380A0010', '0380C1210'])],
  ['deso2025', new Set(['0380A0010', '0380A0020', '0380C1211'])],
]);

/** A table from lines with semicolons; row numbers as in a file. */
export function tableOf(...lines: readonly string[]): Table {
  const [heads = [], ...rows] = lines.map((line) => line.split(';'));
  return { heads, rows: rows.map((cells, i) => ({ number: i + 2, cells })) };
}

/** The proposed reading of a table. */
export function readingOf(table: Table, given: Partial<TableReading> = {}): TableReading {
  const form = {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    sheet: null,
    headRow: 1,
  } as const;
  const indicators = [leisure, walks];
  return detectReading({ table, form, areas: knownAreas, indicators, given });
}
