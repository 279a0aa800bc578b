import { readPeriod } from '../sheets/read-period.ts';
import { type CellReading, type KnownPlaces, readSheetCell } from '../sheets/read-sheet-cell.ts';
import type { SheetTable } from '../sheets/read-sheet-rows.ts';
import type { ReadRow, SheetField } from '../sheets/sheet.ts';
import {
  type ListAnswers,
  type ListField,
  type ListMapping,
  placeMapping,
} from './list-mapping.ts';

/** Fråga: a text of the list that nobody has said the meaning of, and the rows that have it. */
export interface ListQuestion {
  readonly field: ListField;
  readonly text: string;
  readonly rows: readonly number[];
}

/** Läst lista: rows that are placed, and what must be answered before the others can be. */
export interface ReadList {
  readonly rows: readonly ReadRow[];
  readonly questions: readonly ListQuestion[];
  /** Rows that a question stands in the way of. */
  readonly waiting: readonly number[];
}

/** A text that stands for the whole county. */
export const wholeCountyAnswer = 'whole-county';

/** What the whole county is called. */
const wholeCountyWords = new Set(['hela länet', 'länet', 'länsövergripande', 'hela lanet', 'alla']);

/**
 * Läs en parts egen lista by its mapping. A cell with several things is read one by one. What is neither
 * known nor answered becomes a question, once for each text; an empty place is a question too.
 */
export function readList(
  table: SheetTable,
  mapping: ListMapping,
  answers: ListAnswers,
  fields: ReadonlyMap<ListField, SheetField>,
  places: KnownPlaces,
): ReadList {
  const columns = placeMapping(mapping, table.heads);
  const questions = new Map<string, { field: ListField; text: string; rows: number[] }>();
  const rows: ReadRow[] = [];
  const waiting: number[] = [];
  for (const { number, cells } of table.rows) {
    const textOf = (field: ListField): string => (cells[columns.get(field) ?? -1] ?? '').trim();
    if (textOf('what') === '') continue;
    const asked: ListField[] = [];
    const content: Record<string, string> = {};
    for (const field of columns.keys()) {
      const text = textOf(field);
      const read = readField(field, text, answers, fields.get(field), places);
      if ('canonical' in read) Object.assign(content, read.canonical);
      else {
        const key = `${field}\n${text.toLowerCase()}`;
        const known = questions.get(key);
        if (known === undefined) questions.set(key, { field, text, rows: [number] });
        else known.rows.push(number);
        asked.push(field);
      }
    }
    if (asked.length > 0) waiting.push(number);
    else rows.push({ number, key: '', version: undefined, content });
  }
  return { rows, questions: [...questions.values()], waiting };
}

type FieldReading =
  | { readonly canonical: Readonly<Record<string, string>> }
  | { readonly asks: true };

function readField(
  field: ListField,
  text: string,
  answers: ListAnswers,
  column: SheetField | undefined,
  places: KnownPlaces,
): FieldReading {
  const answer = answers[field]?.[text.toLowerCase()];
  if (field === 'areas') return readAreas(text, answer, column, places);
  if (field === 'period') return readDays(answer ?? text);
  if (answer !== undefined) return { canonical: { [field]: answer } };
  if (column === undefined) return { canonical: { [field]: text } };
  return asReading(field, readSheetCell(column, text, places));
}

function readAreas(
  text: string,
  answer: string | undefined,
  column: SheetField | undefined,
  places: KnownPlaces,
): FieldReading {
  const meant =
    answer ?? (wholeCountyWords.has(text.toLowerCase()) ? wholeCountyAnswer : undefined);
  if (meant === wholeCountyAnswer) return { canonical: { wholeCounty: 'yes', areas: '' } };
  if (meant !== undefined) return { canonical: { wholeCounty: '', areas: meant } };
  if (text === '' || column === undefined) return { asks: true };
  const read = asReading('areas', readSheetCell(column, text, places));
  return 'asks' in read ? read : { canonical: { wholeCounty: '', ...read.canonical } };
}

/** An answer is two ISO dates with a slash between, either of them empty. */
function readDays(text: string): FieldReading {
  if (text === '') return { canonical: { from: '', to: '' } };
  const days = /^(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})?$/.exec(text);
  if (days !== null) return { canonical: { from: days[1] ?? '', to: days[2] ?? '' } };
  const period = readPeriod(text);
  if (period === undefined) return { asks: true };
  return { canonical: { from: period.from ?? '', to: period.to ?? '' } };
}

function asReading(field: ListField, reading: CellReading): FieldReading {
  return 'canonical' in reading ? { canonical: { [field]: reading.canonical } } : { asks: true };
}
