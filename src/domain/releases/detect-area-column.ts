import { type AreaLevel, areaLevels } from '../areas/area.ts';
import { namesArea } from './column-roles.ts';
import { areaCodeIn, type KnownAreas, levelByShape, splitAreaText } from './read-area.ts';
import type { Table } from './table-reading.ts';

/** Rows looked at when a column's contents decide; a file says early what it holds. */
const looked = 500;

/** The cells of a column in the first rows, without blanks. */
export function sampleColumn(table: Table, head: string): readonly string[] {
  const at = table.heads.indexOf(head);
  return table.rows
    .slice(0, looked)
    .map((row) => (row.cells[at] ?? '').trim())
    .filter((cell) => cell !== '');
}

/**
 * The column that holds areas: of those whose cells mostly have the shape of a code or an id, the one
 * with the finest level, then the one whose head speaks of areas. Four digits in a column that is not
 * called an area are taken for years.
 */
export function detectAreaColumn(table: Table, candidates: readonly string[]): string | undefined {
  let best: { head: string; rank: number } | undefined;
  for (const head of candidates) {
    const cells = sampleColumn(table, head);
    const levels = cells
      .map(areaCodeIn)
      .map(levelOfText)
      .filter((level) => level !== undefined);
    const named = namesArea(head);
    if (levels.length === 0 || levels.length < cells.length * 0.5) continue;
    const finest = Math.max(...levels.map((level) => fineness(level)));
    if (!named && finest <= fineness('municipality')) continue;
    const rank = finest * 2 + (named ? 1 : 0);
    if (best === undefined || rank > best.rank) best = { head, rank };
  }
  // A head that speaks of areas is better than none: its cells are then refused one by one.
  return best?.head ?? candidates.find(namesArea);
}

/**
 * The division of a column's codes: as ids and edition suffixes say, else by shape, where an edition that
 * holds more of the codes goes before one that holds fewer, and a newer before an older.
 */
export function detectDivision(cells: readonly string[], known: KnownAreas): string {
  const votes = new Map<string, number>();
  const vote = (division: string, weight: number) =>
    votes.set(division, (votes.get(division) ?? 0) + weight);
  for (const cell of cells.map(areaCodeIn)) {
    const level = levelByShape(cell);
    if (level !== 'deso' && level !== 'regso') {
      const split = splitAreaText(cell, '');
      if (split !== undefined) vote(split[0], 1);
      continue;
    }
    for (const [division, codes] of known) {
      if (division.startsWith(level)) vote(division, codes.has(cell) ? 1 : 0);
    }
  }
  const ranked = [...votes].sort(
    (a, b) => finenessOf(b[0]) - finenessOf(a[0]) || b[1] - a[1] || (a[0] < b[0] ? 1 : -1),
  );
  return ranked[0]?.[0] ?? 'municipality';
}

const fineness = (level: AreaLevel): number =>
  level === 'composite' ? 0 : areaLevels.indexOf(level);

function finenessOf(division: string): number {
  const level = division.replace(/\d+$/, '');
  return areaLevels.some((one) => one === level) ? fineness(level as AreaLevel) : -1; // checked beside
}

function levelOfText(text: string): AreaLevel | undefined {
  const division = splitAreaText(text, '')?.[0].replace(/\d+$/, '');
  return division === '' ? levelByShape(text) : areaLevels.find((level) => level === division);
}
