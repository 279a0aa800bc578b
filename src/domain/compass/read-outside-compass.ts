import type { AreaId } from '../areas/area.ts';
import { divisionOf } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import { detectAreaColumn } from '../releases/detect-area-column.ts';
import { plainWords } from '../releases/match-indicator.ts';
import { type KnownAreas, readArea } from '../releases/read-area.ts';
import type { Table } from '../releases/table-reading.ts';
import { byCodeUnit } from './compass-ground.ts';
import { type ClassedRow, type OutsideClasses, outsideLimits } from './outside-compass.ts';

/** A file with a class for each area, as far as it could be read. */
export interface OutsideReading extends OutsideClasses {
  readonly areaColumn: string;
  readonly classColumn: string;
  /** Texts in the area column that are no area of the division, in the order of the file, each once. */
  readonly unknown: readonly string[];
  /** Rows of known areas without a class. */
  readonly unnamed: number;
  readonly refusals: readonly DomainError[];
}

/** What a file and its areas are read against. */
export interface OutsideSurroundings {
  readonly file: string;
  readonly division: string;
  readonly known: KnownAreas;
}

/** Heads that tell of classes. */
const classHeads = [
  'klass',
  'class',
  'socialt landskap',
  'landskap',
  'landscape',
  'kluster',
  'cluster',
  'grupp',
  'group',
  'områdestyp',
  'typ',
  'type',
];

/**
 * Läs en annans kompass: the column of areas as in any table, and the column whose head speaks of classes, else the
 * first other one with a fitting number of different texts.
 *
 * @throws DomainError `compass/no-area-column`, `compass/no-class-column`
 */
export function readOutsideCompass(table: Table, around: OutsideSurroundings): OutsideReading {
  const { file, division, known } = around;
  const { heads } = table;
  const areaColumn = detectAreaColumn(table, heads);
  if (areaColumn === undefined) throw new DomainError('compass/no-area-column', { file, heads });
  const classColumn = findClassColumn(table, areaColumn);
  if (classColumn === undefined) throw new DomainError('compass/no-class-column', { file, heads });
  const [areaAt, classAt] = [heads.indexOf(areaColumn), heads.indexOf(classColumn)];
  const unknown = new Set<string>();
  const rows: ClassedRow[] = [];
  let unnamed = 0;
  for (const { number: row, cells } of table.rows) {
    const text = (cells[areaAt] ?? '').trim();
    const reading = readArea(text, division, known);
    if (!('area' in reading) || divisionOf(reading.area) !== division) unknown.add(text);
    else {
      const name = (cells[classAt] ?? '').trim();
      if (name === '') unnamed++;
      else rows.push({ row, area: reading.area, class: name });
    }
  }
  const { refusals, ...classes } = classify(rows, around);
  return { ...classes, areaColumn, classColumn, unknown: [...unknown], unnamed, refusals };
}

function findClassColumn({ heads, rows }: Table, areaColumn: string): string | undefined {
  const others = heads.filter((head) => head !== areaColumn);
  const named = classHeads
    .map((name) => others.find((head) => plainWords(head) === plainWords(name)))
    .find((head) => head !== undefined);
  if (named !== undefined) return named;
  return others.find((head) => {
    const at = heads.indexOf(head);
    const { size } = new Set(rows.map(({ cells }) => (cells[at] ?? '').trim()));
    return size >= outsideLimits.least && size <= outsideLimits.most && size < rows.length;
  });
}

function classify(
  rows: readonly ClassedRow[],
  { file, division }: OutsideSurroundings,
): OutsideClasses & { readonly refusals: readonly DomainError[] } {
  const refusals: DomainError[] = [];
  const classOf = new Map<AreaId, string>();
  for (const { row, area, class: name } of rows) {
    const other = classOf.get(area);
    if (name.length > outsideLimits.nameLength) {
      const limit = outsideLimits.nameLength;
      refusals.push(new DomainError('compass/class-too-long', { file, row, limit }));
    } else if (other !== undefined && other !== name) {
      const data = { file, row, value: area, class: name, other };
      refusals.push(new DomainError('compass/area-in-two-classes', data));
    }
    if (other === undefined) classOf.set(area, name);
  }
  const classes = [...new Set(classOf.values())].sort(byNumberThenName);
  const { least, most } = outsideLimits;
  if (rows.length === 0)
    refusals.push(new DomainError('compass/no-known-area', { file, division }));
  else if (classes.length < least || classes.length > most) {
    const data = { file, count: classes.length, least, most };
    refusals.push(new DomainError('compass/class-count', data));
  }
  const place = new Map(classes.map((name, i) => [name, i]));
  const areas = [...classOf]
    .map(([area, name]) => ({ area, class: place.get(name)! }))
    .sort((one, other) => byCodeUnit(one.area, other.area));
  return { classes, areas, refusals };
}

/** Classes that are numbers in the order of the numbers. */
function byNumberThenName(one: string, other: string): number {
  const [a, b] = [Number(one), Number(other)];
  return Number.isNaN(a - b) || a === b ? byCodeUnit(one, other) : a - b;
}
