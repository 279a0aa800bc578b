import type { OutlineRemark } from '../outlines.ts';
import type { CellRemark } from '../releases.ts';
import type { Speech, TextValues } from './format.ts';

/** What a remark is about that has words of its own in the catalogue, by the name of its datum. */
const namedData: Readonly<Record<string, string>> = {
  level: 'level',
  lowest: 'level',
  kind: 'period-kind',
  expected: 'unit-name',
};

/** Longer values are cut: the row and column tell where to read the whole. */
const longestValue = 80;

/** The sentence of a remark on a file to be loaded: file, row, column, value and what to do. */
export function sayRemark(speech: Speech, file: string, remark: CellRemark): string {
  const values: Record<string, string | number> = {
    file,
    place: sayPlace(speech, file, remark),
    value: shorten(remark.value ?? ''),
  };
  for (const [name, datum] of Object.entries(remark.data)) {
    values[name] = sayDatum(speech, name, datum);
  }
  return speech.sayIfKnown(`error.${remark.code}`, values) ?? `${values.place}: ${remark.code}`;
}

/** The sentence of a remark on a file with borders: which object, what stands there and what to do. */
export function sayOutlineRemark(speech: Speech, file: string, remark: OutlineRemark): string {
  const { code, field: column, value, data } = remark;
  return sayRemark(speech, file, { code, row: null, column, value, data });
}

function sayPlace(speech: Speech, file: string, { row, column }: CellRemark): string {
  const named = column === '' ? speech.say('release.place.unnamed-column') : column;
  const values: TextValues = { file, row: String(row), column: named ?? '' };
  if (row !== null && named !== null) return speech.say('release.place.cell', values);
  if (row !== null) return speech.say('release.place.row', values);
  return speech.say(named === null ? 'release.place.file' : 'release.place.column', values);
}

function sayDatum(speech: Speech, name: string, datum: unknown): string | number {
  if (Array.isArray(datum)) return speech.list(datum.map(String));
  if (typeof datum === 'number') {
    if (Number.isInteger(datum)) return String(datum);
    return speech.number(datum, Math.min(6, `${datum}`.split('.')[1]?.length ?? 0));
  }
  const text = shorten(String(datum ?? ''));
  const prefix = namedData[name];
  return prefix === undefined ? text : (speech.sayIfKnown(`${prefix}.${text}`) ?? text);
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
