import { collectColumns } from '../indicators/collect-columns.ts';
import type { ObservationColumns } from '../indicators/observation-columns.ts';
import { checkReading } from './check-reading.ts';
import { locateSlots, type RowPlan, type Slot } from './locate-slots.ts';
import { looksLikeDate } from './looks-like-date.ts';
import { readMeasured } from './read-measured.ts';
import { addRemark, listRemarks, type RemarkList } from './remark-list.ts';
import { type KnownThings, rememberTexts, type TextReaders } from './remember-texts.ts';
import { scanNumber } from './scan-number.ts';
import type { CellRemark, Table, TableReading, TableRow } from './table-reading.ts';

/** Observations, and where in the file each was read. */
export interface ReadCells {
  readonly observations: ObservationColumns;
  readonly placeOf: (cell: number) => { readonly row: number; readonly column: string };
  /** The text that the cell's value was read from. */
  readonly textOf: (cell: number) => string;
}

export interface ReadingResult {
  readonly cells: ReadCells;
  readonly errors: RemarkList;
  readonly warnings: RemarkList;
  /** Texts that no loaded area answers to, with their rows. */
  readonly unmatched: ReadonlyMap<string, readonly number[]>;
}

/** Reads every cell of a table as an observation, or remarks on why it cannot be one. */
export function readObservations(
  table: Table,
  reading: TableReading,
  known: KnownThings,
): ReadingResult {
  const errors = listRemarks(...checkReading(table, reading, known.areas));
  const plan = locateSlots(table, reading);
  const rows = errors.count > 0 ? [] : table.rows;
  const most = rows.length * plan.slots.length;
  const columns = collectColumns(most);
  const found: Found = { errors, warnings: listRemarks(), unmatched: new Map() };
  const readers = rememberTexts(reading, known, columns);
  const readIn = { rows: new Uint32Array(most), slots: new Uint16Array(most), cells: 0 };
  for (const [i, row] of rows.entries()) {
    const area = readArea(plan.area(row.cells), row, reading, readers, found);
    const group = readGroup(plan, row, reading, readers, found);
    for (let j = 0; j < plan.slots.length; j++) {
      const rest = readSlot(plan.slots[j]!, row, reading, readers, found);
      if (area === undefined || group === undefined || rest === undefined) continue;
      const { measured } = rest;
      const about = {
        area: area.place(),
        indicator: rest.indicator.place(),
        period: rest.period.place(),
        group: group.place(),
      };
      if (typeof measured === 'number') columns.addValue(about, measured);
      else columns.addMeasured(about, measured);
      readIn.rows[readIn.cells] = i;
      readIn.slots[readIn.cells++] = j;
    }
  }
  const rowOf = (cell: number) => rows[readIn.rows[cell]!]!;
  const slotOf = (cell: number) => plan.slots[readIn.slots[cell]!]!;
  const cells: ReadCells = {
    observations: columns.finish(),
    placeOf: (cell) => ({ row: rowOf(cell).number, column: slotOf(cell).column }),
    textOf: (cell) => slotOf(cell).value(rowOf(cell).cells),
  };
  return { cells, ...found };
}

interface Found {
  readonly errors: RemarkList;
  readonly warnings: RemarkList;
  readonly unmatched: Map<string, number[]>;
}

function refuse(
  { errors }: Found,
  row: TableRow,
  code: string,
  column: string | null,
  value: string,
  data: CellRemark['data'] = {},
): undefined {
  addRemark(errors, () => ({ code, row: row.number, column, value, data }));
}

function readArea(
  text: string,
  row: TableRow,
  reading: TableReading,
  readers: TextReaders,
  found: Found,
) {
  const area = readers.area(text);
  if ('area' in area.read) return area;
  const rows = found.unmatched.get(text);
  if (rows === undefined) found.unmatched.set(text, [row.number]);
  else rows.push(row.number);
  return refuse(found, row, area.read.refusal, reading.areaColumn, text, area.read.data);
}

function readGroup(
  plan: RowPlan,
  row: TableRow,
  reading: TableReading,
  readers: TextReaders,
  found: Found,
) {
  const texts = { sex: plan.sex(row.cells), age: plan.age(row.cells) };
  const group = readers.group(texts.sex, texts.age);
  const { sex, age } = group.read;
  if (sex === undefined) refuse(found, row, 'release/unknown-sex', reading.sexColumn, texts.sex);
  if (age === undefined) {
    const code = looksLikeDate(texts.age) ? 'release/date-as-age' : 'release/unknown-age';
    refuse(found, row, code, reading.ageColumn, texts.age);
  }
  return sex === undefined || age === undefined ? undefined : group;
}

/** What a slot of a row says, and its measurement; a number alone stands for itself. */
function readSlot(
  slot: Slot,
  row: TableRow,
  reading: TableReading,
  readers: TextReaders,
  found: Found,
) {
  const said = { indicator: slot.indicator(row.cells), period: slot.period(row.cells) };
  const indicator = readers.indicator(said.indicator);
  const period = readers.period(said.period);
  const plain = slot.isBare ? scanNumber(slot.value(row.cells), reading.decimal) : undefined;
  if (indicator.read === undefined) {
    refuse(found, row, 'release/unknown-indicator', reading.indicatorColumn, said.indicator);
  }
  const time = period.read;
  if ('refusal' in time) refuse(found, row, time.refusal, reading.periodColumn, said.period);
  const measured = plain ?? readInFull(slot, row, reading, found);
  if (indicator.read === undefined || 'refusal' in time || measured === undefined) return undefined;
  return { indicator, period, measured };
}

function readInFull(slot: Slot, row: TableRow, reading: TableReading, found: Found) {
  const texts = slot.texts(row.cells);
  const read = readMeasured(texts, reading.decimal);
  for (const { part, code } of read.refusals) {
    refuse(found, row, code, slot.headOf(part), texts[part] ?? '');
  }
  for (const code of read.warnings) {
    const { column } = slot;
    const remark = { code, row: row.number, column, value: texts.value, data: {} };
    addRemark(found.warnings, () => remark);
  }
  return read.measured;
}
