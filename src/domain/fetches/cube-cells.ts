import type { Cube, CubeDimension } from '../cubes/cube.ts';
import { DomainError } from '../domain-error.ts';
import type { Measured, MissingReason } from '../indicators/observation.ts';
import type { CellChoice } from './fetch-source.ts';

/** Place in a cube: the position on each axis, in the order of the axes. */
type Position = number[];

/** Read access to a cube by position. */
export interface CubeCells {
  readonly axis: (dimension: string) => CubeDimension;
  /** Offsets of every combination of the chosen categories, area and period left at their first place. */
  readonly offsets: (choice: CellChoice) => readonly number[];
  /** How far apart two neighbouring categories of a dimension lie. */
  readonly stride: (dimension: string) => number;
  readonly at: (offset: number) => Cell;
}

/** One cell: a number, or why there is none. */
export type Cell = { readonly value: number } | { readonly missing: MissingReason };

/** Signs of Statistics Sweden and Public Health Agency; a dash means that there is nothing: zero. */
const reasons: Readonly<Record<string, MissingReason>> = {
  '..': 'suppressed',
  '…': 'suppressed',
  ':': 'suppressed',
  '.': 'not-applicable',
};

/** Läs kub: cells by place. `table` stands in refusals. */
export function cellsOf(cube: Cube, table: string): CubeCells {
  const strides = new Map<string, number>();
  let size = 1;
  for (const dimension of cube.dimensions.toReversed()) {
    strides.set(dimension.code, size);
    size *= dimension.categories.length;
  }
  const axis = (code: string): CubeDimension => {
    const found = cube.dimensions.find((one) => one.code === code);
    if (found === undefined)
      throw new DomainError('fetch/dimension-missing', { table, dimension: code });
    return found;
  };
  const stride = (code: string): number => strides.get(axis(code).code)!;
  const offsets = (choice: CellChoice): readonly number[] => {
    let places: Position = [0];
    for (const [dimension, codes] of Object.entries(choice)) {
      const step = stride(dimension);
      const chosen = codes.map((code) => placeOf(axis(dimension), code, table) * step);
      places = places.flatMap((place) => chosen.map((more) => place + more));
    }
    return places;
  };
  const at = (offset: number): Cell => {
    const value = cube.values[offset] ?? null;
    if (value !== null) return { value };
    const status = cube.statuses.get(offset);
    if (status === '-') return { value: 0 };
    return { missing: status === undefined ? 'blank' : (reasons[status] ?? 'suppressed') };
  };
  return { axis, offsets, stride, at };
}

/** A category by its code, or by its label when the text begins with `=`. */
function placeOf(axis: CubeDimension, code: string, table: string): number {
  const wanted = code.slice(1).toLowerCase();
  const place = code.startsWith('=')
    ? axis.categories.findIndex(({ label }) => label.trim().toLowerCase() === wanted)
    : axis.categories.findIndex((one) => one.code === code);
  if (place < 0) {
    throw new DomainError('fetch/category-missing', { table, dimension: axis.code, code });
  }
  return place;
}

/** The sum of cells, or the first reason why it cannot be told. */
export function sumOf(cells: readonly Cell[]): Cell {
  let value = 0;
  for (const cell of cells) {
    if ('missing' in cell) return cell;
    value += cell.value;
  }
  return { value };
}

/** Ten digits are more than any publisher gives, and none of them is noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(10));

/** Per cent of a whole, with both counts; not applicable where the whole is nothing. */
export function shareOf(of: Cell, among: Cell): Measured {
  if ('missing' in among) return { missing: among.missing };
  if ('missing' in of) return { missing: of.missing };
  if (among.value === 0) return { missing: 'not-applicable' };
  const value = Number(((100 * of.value) / among.value).toFixed(4));
  return { value, count: tidy(of.value), denominator: tidy(among.value) };
}

/** A number in the indicator's unit. */
export function scaled(cell: Cell, scale: number): Measured {
  return 'missing' in cell ? cell : { value: tidy(cell.value * scale) };
}
