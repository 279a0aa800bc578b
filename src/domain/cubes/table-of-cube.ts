import { renderNumber } from '../releases/render-number.ts';
import {
  type CellRemark,
  remarkOnFile,
  type Table,
  type TableReading,
  type TableRow,
} from '../releases/table-reading.ts';
import type { Cube, CubeDimension } from './cube.ts';

/** A cube in long form, what its roles say of the columns, and what was not kept. */
export interface CubeTable {
  readonly table: Table;
  readonly known: Partial<TableReading>;
  readonly warnings: readonly CellRemark[];
}

/**
 * Lång form: one row per cell, one column per dimension with its codes, then value, sign of a missing
 * value and unit, the latter two where the cube has any. A zero with the sign `-` is nothing to report, as
 * the same table says in its other formats. Other signs beside a value, such as for preliminary, are not
 * kept, and a remark lists them.
 */
export function tableOfCube(cube: Cube): CubeTable {
  const heads = headsOf(cube.dimensions);
  const metric = cube.dimensions.findIndex((one) => one.role === 'metric');
  const hasUnit = metric >= 0 && cube.dimensions[metric]!.categories.some((one) => one.unit);
  const hasMissing = cube.values.some(
    (value, cell) => missingSign(cube, cell, value) !== undefined,
  );
  const signs = new Set<string>();
  const places = cube.dimensions.map(() => 0);
  const rows = cube.values.map((value, cell): TableRow => {
    const cells = cube.dimensions.map((one, i) => one.categories[places[i]!]!.code);
    const unit =
      metric < 0 ? undefined : cube.dimensions[metric]!.categories[places[metric]!]!.unit;
    const missing = missingSign(cube, cell, value);
    const sign = cube.statuses.get(cell);
    if (missing === undefined && sign !== undefined) signs.add(sign);
    cells.push(missing === undefined ? renderNumber(value ?? 0, '.') : '');
    if (hasMissing) cells.push(missing ?? '');
    if (hasUnit) cells.push(unit ?? '');
    turn(places, cube.dimensions);
    // As if it stood in a file with its heads in row 1.
    return { number: cell + 2, cells };
  });
  const [value, missing, unit] = ['value', 'missing', 'unit'] as const;
  const ends = [value, ...(hasMissing ? [missing] : []), ...(hasUnit ? [unit] : [])];
  const headOf = (role: CubeDimension['role']): string | undefined =>
    heads[cube.dimensions.findIndex((one) => one.role === role)];
  return {
    table: { heads: [...heads, ...ends], rows },
    known: {
      layout: 'long',
      decimal: '.',
      valueColumn: value,
      missingColumn: hasMissing ? missing : null,
      ...withHead('areaColumn', headOf('geo')),
      ...withHead('periodColumn', headOf('time')),
      ...withHead('indicatorColumn', headOf('metric')),
    },
    warnings:
      signs.size > 0
        ? [remarkOnFile('release/signs-not-kept', { signs: [...signs].slice(0, 20) })]
        : [],
  };
}

/** The sign that stands for a cell without value: `''` when none is told, undefined when there is a value. */
function missingSign(cube: Cube, cell: number, value: number | null): string | undefined {
  const sign = cube.statuses.get(cell);
  if (value === null) return sign ?? '';
  return value === 0 && sign === '-' ? sign : undefined;
}

/** The dimensions' labels; the code where a label is taken by another column. */
function headsOf(dimensions: readonly CubeDimension[]): readonly string[] {
  const taken = new Set(['value', 'missing', 'unit']);
  return dimensions.map(({ label, code }, i) => {
    const free = [label, code].find((one) => one.trim() !== '' && !taken.has(one));
    const head = free ?? `#${i + 1}`;
    taken.add(head);
    return head;
  });
}

/** To the next cell: the last dimension turns fastest. */
function turn(places: number[], dimensions: readonly CubeDimension[]): void {
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = places[i]! + 1;
    if (places[i]! < dimensions[i]!.categories.length) return;
    places[i] = 0;
  }
}

const withHead = (
  column: 'areaColumn' | 'periodColumn' | 'indicatorColumn',
  head: string | undefined,
): Partial<TableReading> => (head === undefined ? {} : { [column]: head });
