import { standardise } from '../../descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '../../matrix/matrix.ts';

const indicators = [
  'net-income',
  'employment',
  'unemployment',
  'education',
  'low-economic-standard',
  'share-20-34',
  'single-person-households',
  'rented-dwellings',
];

/**
 * Eight indicators of the 184 small areas of Uppsala and Enköping as z-scores, by area code.
 *
 * @param csv the text of `data/statistics/scb-deso-2025.csv`.
 */
export function desoTable(csv: string): Matrix {
  const values = new Map<string, Map<string, number>>();
  for (const line of csv.trim().split('\n').slice(1)) {
    const [indicator, area, , , , value] = line.split(',');
    const column = values.get(indicator!) ?? new Map<string, number>();
    values.set(indicator!, column.set(area!, Number(value)));
  }
  const areas = [...values.get('net-income')!.keys()].sort();
  return matrixOfColumns(
    indicators.map(
      (indicator) => standardise(areas.map((area) => values.get(indicator)!.get(area)!))!,
    ),
  );
}
