import type { Sort } from '../../design/table.tsx';
import type { MapRow } from './map-row.ts';

/** Text without case; å, ä and ö are letters of their own. */
function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}

/**
 * The rows whose code begins as given, and whose name, code or municipality holds every word searched for.
 * What is absent lets everything through.
 */
export function chooseRows(
  rows: readonly MapRow[],
  { prefix = '', text = '' }: { prefix?: string | undefined; text?: string | undefined },
): readonly MapRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (!row.code.startsWith(prefix)) return false;
    const hay = plain(`${row.name} ${row.code} ${row.municipality?.name ?? ''}`);
    return words.every((word) => hay.includes(word));
  });
}

/** The columns rows can be sorted by, as the address names them. */
export const sortColumns = [
  'omrade',
  'varde',
  'klass',
  'lage',
  'oavgjorda',
  'invanare',
  'ataganden',
  'hor-hit',
  'narmast',
] as const;
export type SortColumn = (typeof sortColumns)[number];

const keys: Readonly<Record<SortColumn, (row: MapRow) => number | string | null>> = {
  omrade: (row) => `${row.name} ${row.code}`,
  varde: (row) => row.value,
  klass: (row) => (row.mark === '' ? null : Number(row.mark)),
  lage: (row) => (row.side === undefined ? null : ['below', 'equal', 'above'].indexOf(row.side)),
  oavgjorda: (row) => row.undecided,
  invanare: (row) => row.population,
  ataganden: (row) => row.commitments ?? null,
  'hor-hit': (row) => row.firmness?.share ?? null,
  narmast: (row) => row.beside ?? null,
};

/** The rows in order; rows without a value come last either way, and ties stand by name. */
export function sortRows(rows: readonly MapRow[], sort: Sort): readonly MapRow[] {
  const key = keys[sort.column as SortColumn] ?? keys.varde;
  const sign = sort.descending ? -1 : 1;
  const byName = (a: MapRow, b: MapRow): number => a.name.localeCompare(b.name, 'sv');
  return [...rows].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    const order =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : String(x).localeCompare(String(y), 'sv');
    return order * sign || byName(a, b);
  });
}

/** Reads `-varde` as descending by value; anything unknown as the given sort. */
export function readSort(text: string | undefined, otherwise: Sort): Sort {
  const column = text?.replace(/^-/, '');
  return sortColumns.some((known) => known === column)
    ? { column: column ?? '', descending: text?.startsWith('-') ?? false }
    : otherwise;
}

/** Writes a sort for the address. */
export function writeSort(sort: Sort): string {
  return `${sort.descending ? '-' : ''}${sort.column}`;
}
