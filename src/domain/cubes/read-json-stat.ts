import { DomainError } from '../domain-error.ts';
import type { Cube, CubeCategory, CubeDimension } from './cube.ts';
import { countCells, mostCubeCells } from './cube-limits.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Läs JSON-stat 2: a parsed document of class `dataset` as a cube. Values and statuses may be a list or an
 * object by position; a single status goes for every cell. Only own fields are read, so a field called
 * `__proto__` is a field like another.
 *
 * Format: JSON-stat 2.0, https://json-stat.org/full/
 *
 * @throws DomainError `cube/not-json-stat` with the class the document says, or `none`, `cube/malformed-field` with
 *   the field, `cube/too-many-cells`, `cube/wrong-number-of-values`, `cube/malformed-value`
 */
export function readJsonStat(document: unknown, limit: number = mostCubeCells): Cube {
  const kind = text(field(document, 'class'));
  if (kind !== 'dataset') {
    throw new DomainError('cube/not-json-stat', {
      kind,
      version: text(field(document, 'version')),
    });
  }
  const ids = textsOf(field(document, 'id'), 'id');
  const sizes = sizesOf(field(document, 'size'), ids.length);
  const cells = countCells(sizes, limit);
  const dimensions = ids.map((id, i) => readDimension(document, id, sizes[i]!));
  if (new Set(ids).size !== ids.length) throw malformed('id');
  return {
    label: text(field(document, 'label')),
    source: text(field(document, 'source')),
    updated: text(field(document, 'updated')) || undefined,
    notes: notesOf(field(document, 'note')),
    dimensions,
    values: readValues(field(document, 'value'), cells),
    statuses: readStatuses(field(document, 'status'), cells),
  };
}

function readDimension(document: unknown, id: string, size: number): CubeDimension {
  const name = `dimension.${id}`;
  const dimension = field(field(document, 'dimension'), id);
  const category = field(dimension, 'category');
  if (!isFields(category)) throw malformed(`${name}.category`);
  const labels = field(category, 'label');
  const units = field(category, 'unit');
  const categories = codesOf(category, name).map((code): CubeCategory => {
    const unit = field(units, code);
    return {
      code,
      label: text(field(labels, code)) || code,
      unit: text(field(unit, 'base')) || text(field(unit, 'label')) || undefined,
    };
  });
  if (categories.length !== size) throw malformed(`${name}.category.index`);
  const role = (['time', 'metric', 'geo'] as const).find((one) => {
    const named = field(field(document, 'role'), one);
    return Array.isArray(named) && named.includes(id);
  });
  return { code: id, label: text(field(dimension, 'label')) || id, role, categories };
}

/** Codes in the order of the cells; a sole category may stand in its label alone. */
function codesOf(category: Fields, name: string): readonly string[] {
  const index = field(category, 'index');
  if (index === undefined && isFields(category.label)) {
    const codes = Object.keys(category.label);
    if (codes.length === 1) return codes;
  }
  if (Array.isArray(index)) return distinct(textsOf(index, `${name}.category.index`), name);
  if (!isFields(index)) throw malformed(`${name}.category.index`);
  const codes: string[] = [];
  const places = Object.entries(index);
  for (const [code, place] of places) {
    const free = typeof place === 'number' && codes[place] === undefined;
    if (!free || !Number.isInteger(place) || place < 0 || place >= places.length) {
      throw malformed(`${name}.category.index`);
    }
    codes[place] = code;
  }
  return codes;
}

function readValues(value: unknown, cells: number): readonly (number | null)[] {
  if (Array.isArray(value)) {
    if (value.length !== cells) {
      throw new DomainError('cube/wrong-number-of-values', { values: value.length, cells });
    }
    return value.map((one, cell) => numberOf(one, cell));
  }
  if (!isFields(value)) throw malformed('value');
  const values = new Array<number | null>(cells).fill(null);
  for (const [place, one] of Object.entries(value)) {
    const cell = placeOf(place, cells, 'value');
    values[cell] = numberOf(one, cell);
  }
  return values;
}

function numberOf(value: unknown, cell: number): number | null {
  if (value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new DomainError('cube/malformed-value', {
    value: String(value).slice(0, 80),
    cell: cell + 1,
  });
}

function readStatuses(status: unknown, cells: number): ReadonlyMap<number, string> {
  const statuses = new Map<number, string>();
  const put = (cell: number, sign: unknown) => {
    if (typeof sign === 'string' && sign !== '') statuses.set(cell, sign);
  };
  if (status === undefined || status === null) return statuses;
  const single = Array.isArray(status) && status.length === 1 ? status[0] : status;
  if (typeof single === 'string') {
    for (let cell = 0; cell < cells; cell++) put(cell, single);
  } else if (Array.isArray(status)) {
    if (status.length !== cells) throw malformed('status');
    status.forEach((sign, cell) => {
      put(cell, sign);
    });
  } else if (isFields(status)) {
    for (const [place, sign] of Object.entries(status)) {
      put(placeOf(place, cells, 'status'), sign);
    }
  } else throw malformed('status');
  return statuses;
}

function placeOf(place: string, cells: number, name: string): number {
  const cell = Number(place);
  if (!/^\d+$/.test(place) || cell >= cells) throw malformed(name);
  return cell;
}

function sizesOf(sizes: unknown, dimensions: number): readonly number[] {
  const whole =
    Array.isArray(sizes) &&
    sizes.length === dimensions &&
    sizes.every((size) => Number.isSafeInteger(size) && size > 0);
  if (!whole) throw malformed('size');
  return sizes;
}

function textsOf(texts: unknown, name: string): readonly string[] {
  const all = Array.isArray(texts) && texts.length > 0;
  if (!all || !texts.every((one) => typeof one === 'string')) throw malformed(name);
  return texts;
}

function distinct(codes: readonly string[], name: string): readonly string[] {
  if (new Set(codes).size !== codes.length) throw malformed(`${name}.category.index`);
  return codes;
}

function notesOf(notes: unknown): readonly string[] {
  const all = Array.isArray(notes) ? notes : [notes];
  return all.filter((note): note is string => typeof note === 'string' && note.trim() !== '');
}

const malformed = (name: string): DomainError =>
  new DomainError('cube/malformed-field', { field: name });

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A field of its own; undefined where there is none or nothing to have one. */
const field = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
