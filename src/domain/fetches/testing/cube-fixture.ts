import type { Cube } from '../../cubes/cube.ts';
import type { FetchSource, SourceFormula } from '../fetch-source.ts';

/** Dimensions by code with their categories, whose labels are their codes, and the cells row by row. */
export type CubeParts = {
  readonly values: readonly (number | null)[];
  readonly statuses?: Readonly<Record<number, string>>;
} & Readonly<Record<string, unknown>>;

export function cubeOf({ values, statuses = {}, ...axes }: CubeParts): Cube {
  return {
    label: 'An invented table',
    source: 'Invented office',
    updated: undefined,
    notes: [],
    dimensions: Object.entries(axes).map(([code, codes]) => ({
      code,
      label: code,
      role: undefined,
      categories: (codes as readonly string[]).map((one) => ({
        code: one,
        label: one,
        unit: undefined,
      })),
    })),
    values,
    statuses: new Map(Object.entries(statuses).map(([place, sign]) => [Number(place), sign])),
  };
}

/** A source of figures with what a test says of it. */
export function sourceOf({
  formulas = [],
  ...stated
}: Omit<Partial<FetchSource>, 'formulas'> & {
  readonly formulas?: readonly (Omit<SourceFormula, 'sex' | 'age'> & Partial<SourceFormula>)[];
}): FetchSource {
  return {
    id: 'invented',
    name: { sv: 'Påhittad tabell', en: 'Invented table' },
    api: 'pxweb-2',
    yields: 'figures',
    table: 'TAB1',
    publisher: 'Invented office',
    licence: 'CC0',
    order: 1,
    division: undefined,
    selection: { Region: ['{county}*'], Tid: ['TOP(1)'] },
    areaDimension: 'Region',
    timeDimension: 'Tid',
    expected: {},
    labels: [],
    formulas: formulas.map((one) => ({ sex: undefined, age: undefined, ...one })),
    countryFromRegso: false,
    note: '',
    ...stated,
  };
}
