import type { Speech, TextKey } from '#contract/text/format.ts';
import type { SheetField } from '#domain/sheets/sheet.ts';
import { columnName } from '../../documents/workbook/sheet-xml.ts';
import {
  daySerial,
  rangeOn,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  sheetName,
  type Workbook,
} from '../../documents/workbook/workbook.ts';
import type { LoadedSheet } from './sheet-noun.ts';

const [narrowest, widest] = [10, 60];
const usualGuide: readonly TextKey[] = [
  'sheet.guide-change',
  'sheet.guide-new',
  'sheet.guide-key',
  'sheet.guide-lists',
  'sheet.guide-dates',
  'sheet.guide-removed',
];
/** Rows below the last that offer the lists of words too. */
const spareRows = 500;

/**
 * A party's sheet as a workbook: one row each, how to fill it in with what must be known of it all, and
 * the words that can be chosen.
 */
export function composeSheet(
  title: string,
  loaded: LoadedSheet,
  remarks: readonly string[],
  speech: Speech,
): Workbook {
  const { template, standing, placeNames, guide } = loaded;
  const rows = standing.map(({ key, version, content }) =>
    template.fields.map((field): SheetCell => {
      if (field.kind === 'key') return key;
      if (field.kind === 'version') return String(version);
      const said = sayCell(field, content[field.id] ?? '', placeNames, speech);
      return field.kind === 'date' && said !== '' ? daySerial(said) : said || null;
    }),
  );
  const words = wordColumns(template.fields, speech);
  const wordSheet = sheetName(speech.say('sheet.words'));
  const columns = template.fields.map((field, i): SheetColumn => {
    const column = columnOf(
      field.heads[0]!,
      rows.map((row) => row[i] ?? null),
    );
    const at = words.findIndex((one) => one.field === field);
    const last = at === -1 ? 0 : words[at]!.words.length + 1;
    return {
      ...column,
      format: formatOf(field),
      ...(last < 2 ? {} : { choices: rangeOn(wordSheet, columnName(at), 2, last) }),
    };
  });
  const sheet: Sheet = {
    name: sheetName(title),
    columns,
    rows: once(rows),
    rowCount: rows.length,
    notes: undefined,
    spareRows,
  };
  return {
    title,
    language: speech.language,
    sheets: [
      sheet,
      guideSheet([...remarks, ...(guide ?? usualGuide).map((line) => speech.say(line))], speech),
      ...(words.length === 0 ? [] : [wordsSheet(wordSheet, words)]),
    ],
  };
}

/** A canonical text as a reader sees it in a sheet; a date stays an ISO date. */
export function sayCell(
  field: SheetField,
  canonical: string,
  placeNames: ReadonlyMap<string, string>,
  { say }: Speech,
): string {
  if (canonical === '') return '';
  const word = (id: string): string => field.words?.get(id)?.[0] ?? id;
  const each = (name: (id: string) => string): string => canonical.split(';').map(name).join('; ');
  if (field.kind === 'flag') return say('csv.yes');
  if (field.kind === 'choice') return word(canonical);
  if (field.kind === 'choices') return each(word);
  if (field.kind === 'list') return each((text) => text);
  return field.kind === 'areas' ? each((id) => placeNames.get(id) ?? id) : canonical;
}

interface WordColumn {
  readonly field: SheetField;
  readonly words: readonly string[];
}

function wordColumns(fields: readonly SheetField[], { say }: Speech): readonly WordColumn[] {
  return fields
    .filter(({ kind, isShown }) => !isShown && ['choice', 'choices', 'flag'].includes(kind))
    .map((field) => ({
      field,
      words:
        field.kind === 'flag'
          ? [say('csv.yes'), say('csv.no')]
          : [...(field.words?.values() ?? [])].map(([first]) => first!),
    }));
}

function wordsSheet(name: string, columns: readonly WordColumn[]): Sheet {
  const rowCount = Math.max(0, ...columns.map(({ words }) => words.length));
  const rows = Array.from({ length: rowCount }, (_, i) =>
    columns.map(({ words }): SheetCell => words[i] ?? null),
  );
  return {
    name,
    columns: columns.map(({ field, words }) => columnOf(field.heads[0]!, words)),
    rows: once(rows),
    rowCount,
    notes: undefined,
  };
}

function guideSheet(lines: readonly string[], { say }: Speech): Sheet {
  return {
    name: sheetName(say('sheet.guide')),
    columns: [{ head: say('sheet.guide'), width: 110, format: 'General' }],
    rows: once(lines.map((line) => [line])),
    rowCount: lines.length,
    notes: undefined,
  };
}

function formatOf({ kind }: SheetField): SheetColumn['format'] {
  if (kind === 'date') return 'yyyy-mm-dd';
  return kind === 'key' || kind === 'reference' || kind === 'list' ? '@' : 'General';
}

function columnOf(head: string, cells: readonly SheetCell[]): SheetColumn {
  const longest = Math.max(0, ...cells.map((cell) => String(cell ?? '').length));
  const width = Math.min(widest, Math.max(narrowest, longest + 1, head.length + 4));
  return { head, width, format: 'General' };
}

async function* once<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}
