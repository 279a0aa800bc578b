import type { OutsideCompassPreview, OutsideCompassRequest } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { parseDivision } from '#domain/areas/area.ts';
import { type OutsideReading, readOutsideCompass } from '#domain/compass/read-outside-compass.ts';
import { DomainError, type ErrorDatum } from '#domain/domain-error.ts';
import { checkTable } from '#domain/releases/check-table.ts';
import type { CellRemark } from '#domain/releases/table-reading.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectNamesOf } from '../areas/queries.ts';
import { readCsv } from '../releases/read-csv.ts';
import { hashText } from './hash-text.ts';

/** The preview, and what a load would store if nothing has changed since. */
export interface PreviewedOutside {
  readonly preview: OutsideCompassPreview;
  readonly reading: OutsideReading;
}

/** Told at most; all are counted by the file itself. */
const mostTold = 100;

/**
 * Everything that a load of somebody else's compass would do; nothing is saved. One statement.
 *
 * @throws DomainError `area/unknown-division`, `compass/no-areas`, `compass/no-area-column`,
 *   `compass/no-class-column`, and what `readCsv` throws
 */
export async function previewOutside(
  db: ReadHandle,
  { division, fileName, text }: OutsideCompassRequest,
  speech: Speech,
): Promise<PreviewedOutside> {
  const { id } = parseDivision(division);
  const areas = await selectNamesOf(db, id);
  if (areas.size === 0) throw new DomainError('compass/no-areas', { division });
  const { table } = readCsv(Buffer.from(text, 'utf8'), fileName);
  const known = new Map([[id as string, new Set(areas.keys())]]);
  const reading = readOutsideCompass(table, { file: fileName, division: id, known });
  const errors = [
    ...checkTable(table).first.map((remark) => ({
      code: remark.code,
      data: dataOf(remark, fileName, speech),
    })),
    ...reading.refusals.map(({ code, data }) => ({ code, data: { ...data } })),
  ];
  const { areaColumn, classColumn, classes, unknown, unnamed } = reading;
  const preview: OutsideCompassPreview = {
    areaColumn,
    classColumn,
    classes: countClasses(reading),
    matched: reading.areas.length,
    unknown: unknown.slice(0, mostTold),
    unnamed,
    errors: errors.slice(0, mostTold),
    inputHash: hashText(JSON.stringify([id, text, classes, reading.areas])),
  };
  return { preview, reading };
}

/** The classes with how many areas each has. */
export function countClasses({
  classes,
  areas,
}: Pick<OutsideReading, 'classes' | 'areas'>): OutsideCompassPreview['classes'] {
  return classes.map((name, i) => ({ name, areas: areas.filter((one) => one.class === i).length }));
}

/** What the sentence of a remark on a cell needs. */
function dataOf(
  { row, column, value, data }: CellRemark,
  file: string,
  { say }: Speech,
): Record<string, ErrorDatum> {
  const place = say(column === null ? 'release.place.row' : 'release.place.cell', {
    file,
    row: String(row),
    column: column ?? '',
  });
  return { ...data, file, row, column, value, place };
}
