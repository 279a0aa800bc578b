import { DomainError } from '../domain-error.ts';
import { type ColumnRole, findRoles } from './column-roles.ts';
import { detectAreaColumn, detectDivision, sampleColumn } from './detect-area-column.ts';
import { indicatorFinder, type NamedIndicator } from './match-indicator.ts';
import { parseWideHead, type WideHead } from './parse-wide-head.ts';
import type { KnownAreas } from './read-area.ts';
import { readMissing } from './read-missing.ts';
import { readNumber } from './read-number.ts';
import type { DecimalSign, FileForm, Table, TableReading, WideColumn } from './table-reading.ts';

/** What a proposal is made from: the file's table, how its bytes were read, and what is loaded. */
export interface ReadingInput {
  readonly table: Table;
  readonly form: FileForm;
  readonly areas: KnownAreas;
  readonly indicators: readonly NamedIndicator[];
  /** What is decided already, by a person or by the format; it goes before every proposal. */
  readonly given: Partial<TableReading>;
}

/**
 * Proposes how a table is to be read. Long when a column is called value, or when a single column of
 * numbers is left; wide when heads name indicators or periods.
 *
 * @throws DomainError `release/no-area-column`, `release/no-value-column` with the heads
 */
export function detectReading(input: ReadingInput): TableReading {
  const { table, given } = input;
  const roles = findRoles(table.heads);
  const taken = new Set<string>(roles.values());
  const areaColumn =
    given.areaColumn ??
    detectAreaColumn(
      table,
      table.heads.filter((head) => !taken.has(head)),
    );
  if (areaColumn === undefined) throw new DomainError('release/no-area-column', headsOf(table));
  const values = detectValues(input, roles, areaColumn);
  const column = (role: ColumnRole) => {
    const head = roles.get(role) ?? null;
    return head === areaColumn || head === values.valueColumn ? null : head;
  };
  const valueHeads = values.columns.map((one) => one.column);
  const numbers = (values.valueColumn === null ? valueHeads : [values.valueColumn]).flatMap(
    (head) => sampleColumn(table, head),
  );
  return {
    layout: values.layout,
    decimal: detectDecimal(numbers, input.form.delimiter),
    division: detectDivision(sampleColumn(table, areaColumn), input.areas),
    areaColumn,
    indicatorColumn: column('indicator'),
    periodColumn: column('period'),
    valueColumn: values.valueColumn,
    sexColumn: column('sex'),
    ageColumn: column('age'),
    countColumn: column('count'),
    denominatorColumn: column('denominator'),
    lowColumn: column('low'),
    highColumn: column('high'),
    missingColumn: column('missing'),
    indicator: null,
    period: null,
    sex: 'total',
    age: 'total',
    unit: values.unit ?? oneUnit(table, roles.get('unit')),
    columns: values.columns,
    indicatorTexts: [],
    ...given,
    ...input.form,
  };
}

type Values = Pick<TableReading, 'layout' | 'valueColumn' | 'columns' | 'unit'>;

function detectValues(
  { table, given, indicators }: ReadingInput,
  roles: ReadonlyMap<ColumnRole, string>,
  areaColumn: string,
): Values {
  const long = (valueColumn: string): Values => ({
    layout: 'long',
    valueColumn,
    columns: [],
    unit: null,
  });
  const named = given.valueColumn ?? roles.get('value');
  if (given.layout !== 'wide' && named !== undefined && named !== null) return long(named);
  const taken = new Set<string>([areaColumn, ...roles.values()]);
  const free = table.heads.filter((head) => !taken.has(head));
  const find = indicatorFinder(indicators);
  const heads = free.flatMap((head) => {
    const parsed = parseWideHead(head, find);
    return parsed === undefined ? [] : [[head, parsed] as const];
  });
  if (given.layout !== 'long' && (heads.length > 0 || given.columns !== undefined)) {
    return wide(heads, given);
  }
  const numeric = [...free, roles.get('count') ?? ''].filter((head) => holdsNumbers(table, head));
  if (numeric[0] === undefined) throw new DomainError('release/no-value-column', headsOf(table));
  return long(numeric[0]);
}

function wide(
  heads: readonly (readonly [string, WideHead])[],
  given: Partial<TableReading>,
): Values {
  const columns: WideColumn[] = heads.map(([column, head]) => ({
    column,
    indicator: head.indicator ?? given.indicator ?? '',
    period: head.period ?? '',
  }));
  const unitsSaid = new Set(heads.map(([, head]) => head.unit));
  const unit = unitsSaid.size === 1 ? ([...unitsSaid][0] ?? null) : null;
  return { layout: 'wide', valueColumn: null, columns, unit };
}

function holdsNumbers(table: Table, head: string): boolean {
  const cells = sampleColumn(table, head);
  const numbers = cells.filter(
    (cell) =>
      readMissing(cell) !== undefined ||
      [',', '.'].some((sign) => isNumber(cell, sign as ',' | '.')),
  );
  return numbers.length > 0 && numbers.length > cells.length / 2;
}

const isNumber = (text: string, sign: DecimalSign): boolean => 'value' in readNumber(text, sign);

/** The decimal sign that more of the numbers need; without any, the one that goes with the delimiter. */
export function detectDecimal(
  cells: readonly string[],
  delimiter: TableReading['delimiter'],
): DecimalSign {
  const needs = (sign: DecimalSign) =>
    cells.filter((cell) => cell.includes(sign) && isNumber(cell, sign)).length;
  const [commas, points] = [needs(','), needs('.')];
  if (commas === points) return delimiter === ',' ? '.' : ',';
  return commas > points ? ',' : '.';
}

/** The unit when a column of units says one and the same throughout. */
function oneUnit(table: Table, head: string | undefined): string | null {
  if (head === undefined) return null;
  const at = table.heads.indexOf(head);
  const said = new Set(table.rows.map((row) => (row.cells[at] ?? '').trim()));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

const headsOf = (table: Table) => ({ heads: [...table.heads] });
