import { hasControl } from '../releases/check-text.ts';
import { plainWords } from '../releases/match-indicator.ts';
import type { CellRemark, Table } from '../releases/table-reading.ts';
import type { AreaId } from './area.ts';

/** Kolumner i en namnlista: where the codes and the names stand. */
export interface NameColumns {
  readonly codeColumn: string;
  readonly nameColumn: string;
}

/** Namnbyte: what an area is called, and what a file calls it. */
export interface NameChange {
  readonly area: AreaId;
  readonly before: string;
  readonly after: string;
}

/** Plan för namn: what a list of names does. */
export interface NamePlan {
  readonly changes: readonly NameChange[];
  /** Areas that are called so already, or whose row has no name. */
  readonly same: number;
  /** `area/named-unknown`, `area/named-twice`, `area/named-unreadable`. */
  readonly refusals: readonly CellRemark[];
}

/** An area that can be given a name. */
export interface NamedArea {
  readonly id: AreaId;
  readonly name: string;
}

const codeHeads = ['kod', 'code', 'områdeskod', 'area code', 'områdes id', 'area id'];
const nameHeads = ['namn', 'name', 'område', 'area', 'områdesnamn'];
const longestName = 200;

/** The columns with codes and names, by the heads of our own list of areas among others. */
export function findNameColumns(heads: readonly string[]): NameColumns | undefined {
  const find = (words: readonly string[]): string | undefined =>
    words
      .map((word) => heads.find((head) => plainWords(head) === word))
      .find((head) => head !== undefined);
  const [codeColumn, nameColumn] = [find(codeHeads), find(nameHeads)];
  if (codeColumn === undefined || nameColumn === undefined) return undefined;
  return { codeColumn, nameColumn };
}

/**
 * Planera namnbyten: each row names the area with its code or id; a row without a name says nothing. The
 * same area twice is refused when the names differ.
 */
export function planNames(
  { heads, rows }: Table,
  { codeColumn, nameColumn }: NameColumns,
  division: string,
  areas: ReadonlyMap<string, NamedArea>,
): NamePlan {
  const [codeAt, nameAt] = [heads.indexOf(codeColumn), heads.indexOf(nameColumn)];
  const refusals: CellRemark[] = [];
  const named = new Map<string, { readonly row: number; readonly name: string }>();
  const changes: NameChange[] = [];
  let same = 0;
  for (const { number: row, cells } of rows) {
    const [text, name] = [textAt(cells, codeAt), textAt(cells, nameAt)];
    const refuse = (code: string, column: string, value: string, data = {}): void => {
      refusals.push({ code, row, column, value, data });
    };
    const code = text.startsWith(`${division}:`) ? text.slice(division.length + 1) : text;
    const area = areas.get(code);
    const earlier = named.get(code);
    if (area === undefined) refuse('area/named-unknown', codeColumn, text, { division });
    else if (!isReadable(name)) refuse('area/named-unreadable', nameColumn, name);
    else if (name === '') same++;
    else if (earlier !== undefined) {
      if (earlier.name === name) continue;
      refuse('area/named-twice', nameColumn, name, { other: earlier.row, earlier: earlier.name });
    } else {
      named.set(code, { row, name });
      if (area.name === name) same++;
      else changes.push({ area: area.id, before: area.name, after: name });
    }
  }
  return { changes, same, refusals };
}

const textAt = (cells: readonly string[], at: number): string => (cells[at] ?? '').trim();

function isReadable(name: string): boolean {
  return name.length <= longestName && name.isWellFormed() && !hasControl(name);
}
