import type { AreaId } from '../areas/area.ts';
import type { ErrorDatum } from '../domain-error.ts';
import type { Observation, ObservationGroup } from '../indicators/observation.ts';
import { checkReading } from './check-reading.ts';
import { locateSlots, type RowPlan, type Slot } from './locate-slots.ts';
import { indicatorFinder, type NamedIndicator } from './match-indicator.ts';
import { type KnownAreas, readArea } from './read-area.ts';
import { readAge, readSex } from './read-group.ts';
import { readMeasured } from './read-measured.ts';
import { readPeriod } from './read-period.ts';
import type { CellRemark, Table, TableReading, TableRow } from './table-reading.ts';

/** One observation and the cell it was read in. */
export interface ReadCell {
  readonly observation: Observation;
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

export interface ReadingResult {
  readonly cells: readonly ReadCell[];
  readonly errors: readonly CellRemark[];
  readonly warnings: readonly CellRemark[];
  /** Texts that no loaded area answers to, with their rows. */
  readonly unmatched: ReadonlyMap<string, readonly number[]>;
}

interface Known {
  readonly areas: KnownAreas;
  readonly indicators: readonly NamedIndicator[];
}

/** Reads every cell of a table as an observation, or remarks on why it cannot be one. */
export function readObservations(table: Table, reading: TableReading, known: Known): ReadingResult {
  const errors = checkReading(table, reading, known.areas);
  const found: Found = { cells: [], errors, warnings: [], unmatched: new Map() };
  if (errors.length > 0) return found;
  const plan = locateSlots(table, reading);
  const readers = rememberingReaders(reading, known);
  for (const row of table.rows) readRow(row, plan, readers, reading, found);
  return found;
}

interface Found {
  readonly cells: ReadCell[];
  readonly errors: CellRemark[];
  readonly warnings: CellRemark[];
  readonly unmatched: Map<string, number[]>;
}

type Readers = ReturnType<typeof rememberingReaders>;
type Refuse = (
  code: string,
  column: string | null,
  value: string,
  data?: CellRemark['data'],
) => void;

/** A file says the same few texts in many rows: each is read once. */
function rememberingReaders(reading: TableReading, known: Known) {
  return {
    area: remember((text) => readArea(text, reading.division, known.areas)),
    indicator: remember(indicatorFinder(known.indicators)),
    period: remember(readPeriod),
    sex: remember(readSex),
    age: remember(readAge),
    groups: new Map<string, ObservationGroup>(),
  };
}

function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as Result; // set on the line before
  };
}

function readRow(
  row: TableRow,
  plan: RowPlan,
  readers: Readers,
  reading: TableReading,
  found: Found,
): void {
  const refuse: Refuse = (code, column, value, data: Readonly<Record<string, ErrorDatum>> = {}) => {
    found.errors.push({ code, row: row.number, column, value, data });
  };
  const area = readPlace(plan.area(row.cells), row.number, readers, reading, refuse, found);
  const group = readGroup(plan, row, readers, reading, refuse);
  for (const slot of plan.slots) {
    const rest = readSlot(slot, row, readers, reading, refuse, found);
    if (area === undefined || group === undefined || rest === undefined) continue;
    const observation = { area, group, ...rest.observed };
    found.cells.push({ observation, row: row.number, column: slot.column, text: rest.text });
  }
}

function readPlace(
  text: string,
  row: number,
  readers: Readers,
  reading: TableReading,
  refuse: Refuse,
  found: Found,
): AreaId | undefined {
  const read = readers.area(text);
  if ('area' in read) return read.area;
  const rows = found.unmatched.get(text);
  if (rows === undefined) found.unmatched.set(text, [row]);
  else rows.push(row);
  refuse(read.refusal, reading.areaColumn, text, read.data);
  return undefined;
}

function readGroup(
  plan: RowPlan,
  row: TableRow,
  readers: Readers,
  reading: TableReading,
  refuse: Refuse,
): ObservationGroup | undefined {
  const texts = { sex: plan.sex(row.cells), age: plan.age(row.cells) };
  const sex = readers.sex(texts.sex);
  const age = readers.age(texts.age);
  if (sex === undefined) refuse('release/unknown-sex', reading.sexColumn, texts.sex);
  if (age === undefined) refuse('release/unknown-age', reading.ageColumn, texts.age);
  if (sex === undefined || age === undefined) return undefined;
  // One object for all rows of a group: a large table then takes less memory.
  const known = readers.groups.get(`${sex}|${age}`);
  const group = known ?? { sex, age };
  if (known === undefined) readers.groups.set(`${sex}|${age}`, group);
  return group;
}

function readSlot(
  slot: Slot,
  row: TableRow,
  readers: Readers,
  reading: TableReading,
  refuse: Refuse,
  found: Found,
): { observed: Pick<Observation, 'indicator' | 'period' | 'measured'>; text: string } | undefined {
  const said = { indicator: slot.indicator(row.cells), period: slot.period(row.cells) };
  const texts = slot.texts(row.cells);
  const indicator = readers.indicator(said.indicator);
  const time = readers.period(said.period);
  const read = readMeasured(texts, reading.decimal);
  if (indicator === undefined) {
    refuse('release/unknown-indicator', reading.indicatorColumn, said.indicator);
  }
  if ('refusal' in time) refuse(time.refusal, reading.periodColumn, said.period);
  for (const { part, code } of read.refusals) refuse(code, slot.headOf(part), texts[part] ?? '');
  for (const code of read.warnings) {
    const remark = { code, row: row.number, column: slot.column, value: texts.value, data: {} };
    found.warnings.push(remark);
  }
  if (indicator === undefined || 'refusal' in time || read.measured === undefined) return undefined;
  return {
    observed: { indicator, period: time.period, measured: read.measured },
    text: texts.value,
  };
}
