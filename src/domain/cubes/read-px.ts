import { DomainError } from '../domain-error.ts';
import type { Cube, CubeCategory, CubeDimension } from './cube.ts';
import { countCells, mostCubeCells } from './cube-limits.ts';
import { type PxFields, scanPx } from './scan-px.ts';

/**
 * Läs PX (PC-Axis): the text of a file, already decoded, as a cube. Stub before heading, the last turns
 * fastest; `KEYS` tells that rows begin with their codes and that those without values are left out.
 *
 * Format: PX file format, Statistics Sweden, 2013 edition.
 *
 * @throws DomainError `cube/not-px`, `cube/malformed-field` with the keyword, `cube/too-many-cells`,
 *   `cube/wrong-number-of-values`, `cube/malformed-value`
 */
export function readPx(text: string, limit: number = mostCubeCells): Cube {
  const fields = scanPx(text);
  const { find } = fields;
  const stub = find('STUB') ?? [];
  const names = [...stub, ...(find('HEADING') ?? [])];
  if (names.length === 0 || new Set(names).size !== names.length) throw malformed('STUB');
  const dimensions = names.map((name) => readDimension(name, fields));
  const cells = countCells(
    dimensions.map((one) => one.categories.length),
    limit,
  );
  const keyed = names.filter((name) => find('KEYS', name) !== undefined);
  if (keyed.length > 0 && keyed.join('\u0000') !== stub.join('\u0000')) throw malformed('KEYS');
  const places = keyed.map((name, i) => placesOf(dimensions[i]!, find('KEYS', name)?.[0]));
  const data = keyed.length > 0 ? scanKeyed(places, dimensions, cells) : scanDense(cells);
  scanData(text, fields.dataAt, data);
  return {
    label: find('TITLE')?.[0] || find('DESCRIPTION')?.[0] || find('CONTENTS')?.[0] || '',
    source: find('SOURCE')?.[0] ?? '',
    updated: momentOf(find('LAST-UPDATED')?.[0]),
    notes: [...(find('NOTEX') ?? []), ...(find('NOTE') ?? [])].map((note) =>
      note.replaceAll('#', '\n').trim(),
    ),
    dimensions,
    ...data.finish((sign) => symbolOf(sign, find)),
  };
}

function readDimension(name: string, { find }: PxFields): CubeDimension {
  const labels = find('VALUES', name);
  if (labels === undefined || labels.length === 0) throw malformed(`VALUES("${name}")`);
  const codes = find('CODES', name) ?? labels;
  if (codes.length !== labels.length || new Set(codes).size !== codes.length) {
    throw malformed(`CODES("${name}")`);
  }
  const metric = find('CONTVARIABLE')?.[0] === name;
  const unit = find('UNITS')?.[0] || undefined;
  const categories = codes.map((code, i): CubeCategory => {
    const label = labels[i]!;
    return { code, label, unit: metric ? (find('UNITS', label)?.[0] ?? unit) : undefined };
  });
  return { code: name, label: name, role: roleOf(name, metric, find), categories };
}

function roleOf(name: string, metric: boolean, find: PxFields['find']): CubeDimension['role'] {
  if (metric) return 'metric';
  if (find('TIMEVAL', name) !== undefined) return 'time';
  return find('MAP', name) === undefined ? undefined : 'geo';
}

/** Takes the data one by one, then tells the values and the signs of those that have none. */
interface DataTaker {
  readonly take: (token: string, quoted: boolean) => void;
  readonly finish: (symbolOf: (sign: string) => string) => Pick<Cube, 'values' | 'statuses'>;
}

function scanDense(cells: number, counted = true): DataTaker & { put: (at: number) => void } {
  const values = new Array<number | null>(cells).fill(null);
  const signs = new Map<number, string>();
  let next = 0;
  let taken = 0;
  return {
    put: (at) => {
      next = at;
    },
    take: (token, quoted) => {
      taken++;
      const at = next++;
      if (at >= cells) return;
      const sign = quoted || /^(?:\.{1,6}|-)$/.test(token);
      if (sign) signs.set(at, token);
      else values[at] = numberOf(token, at);
    },
    finish: (symbol) => {
      if (counted && taken !== cells) {
        throw new DomainError('cube/wrong-number-of-values', { values: taken, cells });
      }
      return { values, statuses: new Map([...signs].map(([at, sign]) => [at, symbol(sign)])) };
    },
  };
}

function scanKeyed(
  places: readonly ReadonlyMap<string, number>[],
  dimensions: readonly CubeDimension[],
  cells: number,
): DataTaker {
  const width = dimensions
    .slice(places.length)
    .reduce((product, one) => product * one.categories.length, 1);
  const { put, take, finish } = scanDense(cells, false);
  let row = 0;
  let column = -places.length;
  return {
    take: (token, quoted) => {
      if (column < 0) {
        const key = column + places.length;
        const place = places[key]!.get(token);
        if (place === undefined) throw malformed(`KEYS: ${token}`);
        row = (key === 0 ? 0 : row * dimensions[key]!.categories.length) + place;
        if (column === -1) put(row * width);
      } else take(token, quoted);
      column = column + 1 === width ? -places.length : column + 1;
    },
    finish: (symbol) => {
      if (column !== -places.length) throw malformed('DATA');
      return finish(symbol);
    },
  };
}

/** Data are apart by space; signs and keys stand in quotation marks, keys with a comma after. */
function scanData(text: string, start: number, { take }: DataTaker): void {
  const token = /"([^"]*)"|([^\s",;]+)|(;)/g;
  token.lastIndex = start;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[3] !== undefined) return;
    take(match[1] ?? match[2]!, match[1] !== undefined);
  }
}

function placesOf(one: CubeDimension, by: string | undefined): ReadonlyMap<string, number> {
  return new Map(
    one.categories.map((category, i) => [by === 'VALUES' ? category.label : category.code, i]),
  );
}

function numberOf(token: string, cell: number): number {
  const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(token) ? Number(token) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new DomainError('cube/malformed-value', { value: token.slice(0, 80), cell: cell + 1 });
}

/** One to six points are signs whose words the file may tell; `-` is what there is nothing of. */
function symbolOf(sign: string, find: PxFields['find']): string {
  if (/^\.{1,6}$/.test(sign)) return find(`DATASYMBOL${sign.length}`)?.[0] || sign;
  return sign === '-' ? find('DATASYMBOLNIL')?.[0] || sign : sign;
}

/** `20240221 09:30` as an ISO date-time. */
function momentOf(text: string | undefined): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d)/.exec(text ?? '');
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}T${match[4]}:00`;
}

const malformed = (field: string): DomainError =>
  new DomainError('cube/malformed-field', { field: field.slice(0, 120) });
