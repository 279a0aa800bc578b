import type { ReadRow, SheetContent, SheetRemark, SheetTemplate, StandingRow } from './sheet.ts';

/** Ändrad cell. */
export interface CellChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What a sheet would do: changed rows cell by cell, rows that are new, and what stands in the way. */
export interface SheetMerge {
  readonly changed: readonly {
    readonly row: number;
    readonly standing: StandingRow;
    readonly cells: readonly CellChange[];
    /** What the row becomes. */
    readonly content: SheetContent;
  }[];
  readonly added: readonly { readonly row: number; readonly content: SheetContent }[];
  /** Cells that the file changes and that somebody else has changed since it was written; left as they stand. */
  readonly conflicts: readonly {
    readonly row: number;
    readonly key: string;
    readonly field: string;
    readonly standing: string;
    readonly file: string;
  }[];
  readonly remarks: readonly SheetRemark[];
  /** Rows that say what stands. */
  readonly unchanged: number;
  /** Keys that stand and are not in the file; nothing happens to them. */
  readonly absent: readonly string[];
}

/** What a row was when the file was written: by key and version; undefined when that is not known. */
export type BaseOf = (key: string, version: number) => SheetContent | undefined;

/**
 * Sammanfoga blad: only cells that differ from what the file was written from are changes. A row without
 * key that has the party's own reference of a standing one is that row; otherwise it is new. Two rows with
 * one key or reference are both refused.
 */
export function mergeSheet(
  { fields }: SheetTemplate,
  standing: readonly StandingRow[],
  rows: readonly ReadRow[],
  baseOf: BaseOf,
): SheetMerge {
  const written = fields
    .filter(({ kind, isShown }) => !isShown && kind !== 'key' && kind !== 'version')
    .map(({ id }) => id);
  const reference = fields.find(({ kind }) => kind === 'reference')?.id;
  const find = finderOf(standing, reference);
  const remarks = remarkOnTwins(rows, reference);
  const refused = new Set(remarks.map(({ row }) => row));
  const remark = (code: string, { number: row }: ReadRow, text: string): void => {
    remarks.push({ code, row, field: '', text });
  };
  const changed: SheetMerge['changed'][number][] = [];
  const added: SheetMerge['added'][number][] = [];
  const conflicts: SheetMerge['conflicts'][number][] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const row of rows) {
    const found = find(row);
    if (found !== undefined) seen.add(found.key);
    if (refused.has(row.number)) continue;
    if (found === undefined) {
      if (row.key === '') added.push({ row: row.number, content: row.content });
      else remark('sheet/unknown-key', row, row.key);
      continue;
    }
    const version = row.version ?? found.version;
    const base = version === found.version ? found.content : baseOf(found.key, version);
    if (base === undefined) {
      remark('sheet/unknown-version', row, String(version));
      continue;
    }
    const compared = compareCells(written, found.content, base, row.content);
    const at = { row: row.number, key: found.key };
    conflicts.push(...compared.conflicts.map((one) => ({ ...at, ...one })));
    if (compared.cells.length === 0) {
      unchanged++;
      continue;
    }
    const to = Object.fromEntries(compared.cells.map((cell) => [cell.field, cell.to]));
    changed.push({
      row: row.number,
      standing: found,
      cells: compared.cells,
      content: { ...found.content, ...to },
    });
  }
  const absent = standing.filter(({ key }) => !seen.has(key)).map(({ key }) => key);
  return { changed, added, conflicts, remarks, unchanged, absent };
}

/** Finds what a row is about: by its key, or by the party's own reference. */
function finderOf(
  standing: readonly StandingRow[],
  reference: string | undefined,
): (row: ReadRow) => StandingRow | undefined {
  const referenceOf = (content: SheetContent): string =>
    reference === undefined ? '' : (content[reference] ?? '');
  const byKey = new Map(standing.map((row) => [row.key, row]));
  const byReference = new Map(standing.map((row) => [referenceOf(row.content), row]));
  byReference.delete('');
  return ({ key, content }) =>
    key === '' ? byReference.get(referenceOf(content)) : byKey.get(key);
}

/** The cells that the file changes, and those that somebody else has changed too. */
function compareCells(
  fields: readonly string[],
  standing: SheetContent,
  base: SheetContent,
  file: SheetContent,
): {
  readonly cells: readonly CellChange[];
  readonly conflicts: readonly {
    readonly field: string;
    readonly standing: string;
    readonly file: string;
  }[];
} {
  const touched = fields.flatMap((field) => {
    const [now, was, says] = [standing[field] ?? '', base[field] ?? '', file[field]];
    return says === undefined || says === was || says === now ? [] : [{ field, now, was, says }];
  });
  return {
    cells: touched
      .filter(({ now, was }) => now === was)
      .map(({ field, now, says }) => ({ field, from: now, to: says })),
    conflicts: touched
      .filter(({ now, was }) => now !== was)
      .map(({ field, now, says }) => ({ field, standing: now, file: says })),
  };
}

function remarkOnTwins(rows: readonly ReadRow[], reference: string | undefined): SheetRemark[] {
  const told = (code: string, field: string, textOf: (row: ReadRow) => string): SheetRemark[] =>
    [...Map.groupBy(rows, textOf)]
      .filter(([text, twins]) => text !== '' && twins.length > 1)
      .flatMap(([text, twins]) => twins.map(({ number }) => ({ code, row: number, field, text })));
  return [
    ...told('sheet/key-twice', '', ({ key }) => key),
    ...(reference === undefined
      ? []
      : told('sheet/reference-twice', reference, ({ content }) => content[reference] ?? '')),
  ];
}
