import type { ListPreviewText } from '#contract/activities.ts';
import type { Speech } from '#contract/text/format.ts';
import {
  type ListAnswers,
  type ListField,
  type ListMapping,
  listFields,
  proposeMapping,
} from '#domain/activities/list-mapping.ts';
import { type ReadList, readList } from '#domain/activities/read-list.ts';
import type { SheetTable } from '#domain/sheets/read-sheet-rows.ts';
import type { ReadRow, StandingRow } from '#domain/sheets/sheet.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectListReading } from '../activities/queries.ts';
import { activitySheet } from './activity-sheet.ts';
import { demandFewRows, type JudgedSheet, judgeRows, sayPreview } from './judge-sheet.ts';
import type { SheetWriter } from './sheet-noun.ts';

/** A list with how it is to be read; what is left out is as the last time, or guessed. */
export interface ListUpload {
  readonly table: SheetTable;
  readonly fileName: string;
  readonly mapping: ListMapping | undefined;
  readonly answers: ListAnswers | undefined;
}

const sampleRows = 5;
const nothingRead: ReadList = { rows: [], questions: [], waiting: [] };

/**
 * What reading a party's own list in would do, saving nothing. A row is the activity with its own
 * reference, else the one that says the same, else a new one.
 *
 * @throws DomainError `activity/column-not-in-list`, `sheet/too-many-rows`
 */
export async function previewList(
  db: ReadHandle,
  writer: SheetWriter,
  upload: ListUpload,
  speech: Speech,
): Promise<{ readonly judged: JudgedSheet; readonly text: ListPreviewText }> {
  const { table } = upload;
  demandFewRows(table.rows.length);
  const before = await selectListReading(db, writer.party);
  const fits = before !== undefined && isOf(before.mapping, table.heads);
  const mapping = upload.mapping ?? (fits ? before.mapping : proposeMapping(table.heads));
  const answers = mergeAnswers(before?.answers, upload.answers);
  const loaded = await activitySheet.load(db, writer, speech);
  const fields = new Map(
    loaded.template.fields.map((field) => [field.id as ListField, field] as const),
  );
  const read =
    mapping.what === undefined
      ? nothingRead
      : readList(table, mapping, answers, fields, loaded.places);
  const judged = await judgeRows(db, activitySheet, writer, {
    loaded,
    rows: keyed(read.rows, loaded.standing),
    remarks: [],
    // Which columns of a party's own list are read is what the mapping says.
    unread: [],
    count: table.rows.length,
  });
  return {
    judged,
    text: {
      heads: table.heads.filter((head) => head.trim() !== ''),
      sample: table.rows.slice(0, sampleRows).map(({ cells }) => [...cells]),
      mapping,
      asBefore: upload.mapping === undefined && fits,
      answers,
      questions: read.questions.map((question) => ({ ...question, rows: [...question.rows] })),
      waiting: read.waiting.length,
      sheet: sayPreview(upload.fileName, judged, speech),
    },
  };
}

function isOf(mapping: ListMapping, heads: readonly string[]): boolean {
  return Object.values(mapping).every((head) => heads.includes(head));
}

function mergeAnswers(
  before: ListAnswers | undefined,
  given: ListAnswers | undefined,
): ListAnswers {
  return Object.fromEntries(
    listFields.flatMap((field) => {
      const all = { ...before?.[field], ...given?.[field] };
      return Object.keys(all).length === 0 ? [] : [[field, all]];
    }),
  );
}

/** A row without own reference is the one activity that says the same words. */
function keyed(rows: readonly ReadRow[], standing: readonly StandingRow[]): readonly ReadRow[] {
  const byWords = Map.groupBy(
    standing.filter(({ content }) => content.reference === ''),
    ({ content }) => content.what,
  );
  return rows.map((row) => {
    if (row.content.reference) return row;
    const alike = byWords.get(row.content.what) ?? [];
    return alike.length === 1 ? { ...row, key: alike[0]!.key } : row;
  });
}
