import type { SheetPreviewText, SheetRemarkText } from '#contract/sheets.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { mergeSheet, type SheetMerge } from '#domain/sheets/merge-sheet.ts';
import { readSheetRows, type SheetTable } from '#domain/sheets/read-sheet-rows.ts';
import type { ReadRow, SheetRemark } from '#domain/sheets/sheet.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { hashText } from '../compass/hash-text.ts';
import { sayCell } from './compose-sheet.ts';
import {
  baseKey,
  type LoadedSheet,
  type RowRefusal,
  type SheetCaller,
  type SheetNoun,
} from './sheet-noun.ts';

/** More rows than a party has work for in a generation. */
export const mostSheetRows = 10_000;

/** What a file would do: the merge without what is refused, what is refused, and the hash of both. */
export interface JudgedSheet {
  readonly loaded: LoadedSheet;
  readonly merge: SheetMerge;
  readonly refusals: readonly RowRefusal[];
  readonly rows: number;
  /** Heads of columns that were not read. */
  readonly unread: readonly string[];
  readonly hash: string;
}

/** @throws DomainError `sheet/too-many-rows` */
export function demandFewRows(rows: number): void {
  if (rows > mostSheetRows) {
    throw new DomainError('sheet/too-many-rows', { rows, limit: mostSheetRows });
  }
}

/**
 * Pröva ett blad against what stands, saving nothing. Rows that cannot be read or are refused by the rules
 * are told, each with its row and column, and left out; nothing else of the file is lost by it.
 *
 * @throws DomainError `sheet/…` when the file cannot be read as this sheet at all
 */
export async function judgeSheet<Writer extends SheetCaller>(
  db: ReadHandle,
  noun: SheetNoun<Writer>,
  writer: Writer,
  table: SheetTable,
  speech: Speech,
): Promise<JudgedSheet> {
  const count = table.rows.length;
  demandFewRows(count);
  const loaded = await noun.load(db, writer, speech);
  const read = readSheetRows(loaded.template, table, loaded.places, loaded.needed);
  const rows = loaded.settle === undefined ? read.rows : read.rows.map(loaded.settle);
  const { remarks, unread } = read;
  return judgeRows(db, noun, writer, { loaded, rows, remarks, unread, count });
}

/** Rows that have been read, and what could not be. */
export interface RowsToJudge {
  readonly loaded: LoadedSheet;
  readonly rows: readonly ReadRow[];
  readonly remarks: readonly SheetRemark[];
  readonly unread: readonly string[];
  readonly count: number;
}

/** The same of rows that have been read already. */
export async function judgeRows<Writer extends SheetCaller>(
  db: ReadHandle,
  noun: SheetNoun<Writer>,
  writer: Writer,
  { loaded, rows, remarks, unread, count }: RowsToJudge,
): Promise<JudgedSheet> {
  const { template, standing } = loaded;
  const known = new Map(standing.map(({ key, version }) => [key, version]));
  const wanted = rows.flatMap(({ key, version }) =>
    version !== undefined && known.has(key) && known.get(key) !== version ? [{ key, version }] : [],
  );
  const bases = wanted.length === 0 ? undefined : await loaded.basesOf(db, wanted);
  const merged = mergeSheet(template, standing, rows, (key, version) =>
    bases?.get(baseKey(key, version)),
  );
  const refusals = await noun.judge(db, writer, merged);
  const refused = new Set(refusals.map(({ row }) => row));
  const merge: SheetMerge = {
    ...merged,
    changed: merged.changed.filter(({ row }) => !refused.has(row)),
    added: merged.added.filter(({ row }) => !refused.has(row)),
    remarks: [...remarks, ...merged.remarks],
  };
  const hash = hashText(JSON.stringify([merge, refusals]));
  return { loaded, merge, refusals, rows: count, unread, hash };
}

/** The same in a reader's words. */
export function sayPreview(
  fileName: string,
  { loaded, merge, refusals, rows, unread, hash }: JudgedSheet,
  speech: Speech,
): SheetPreviewText {
  const { template, placeNames, nameOf, standing } = loaded;
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  const headOf = (id: string): string => fields.get(id)!.heads[0]!;
  const say = (id: string, text: string): string =>
    sayCell(fields.get(id)!, text, placeNames, speech);
  const names = new Map(standing.map(({ key, content }) => [key, nameOf(content)]));
  const remarkOf = ({ row, code, field, text }: SheetRemark): SheetRemarkText => ({
    row,
    code,
    head: field === '' ? null : headOf(field),
    data: { text, head: field === '' ? '' : headOf(field) },
  });
  return {
    fileName,
    rows,
    unchanged: merge.unchanged,
    changed: merge.changed.map(({ row, standing: { content }, cells }) => ({
      row,
      name: nameOf(content),
      cells: cells.map(({ field, from, to }) => ({
        head: headOf(field),
        from: say(field, from),
        to: say(field, to),
      })),
    })),
    added: merge.added.map(({ row, content }) => ({ row, name: nameOf(content) })),
    conflicts: merge.conflicts.map(({ row, key, field, standing: stands, file }) => ({
      row,
      name: names.get(key) ?? '',
      head: headOf(field),
      standing: say(field, stands),
      file: say(field, file),
    })),
    remarks: [
      ...merge.remarks.map(remarkOf),
      ...refusals.map(({ row, code, data }) => ({ row, code, head: null, data: { ...data } })),
    ].sort((a, b) => a.row - b.row),
    absent: merge.absent.map((key) => names.get(key) ?? key),
    unread: [...unread],
    hash,
  };
}
