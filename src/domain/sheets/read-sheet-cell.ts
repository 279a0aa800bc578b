import { readDate } from './read-date.ts';
import type { SheetField } from './sheet.ts';

/** A place by what people call it: its id, its code, or its name where only one place has it. */
export interface KnownPlaces {
  /** Ids by a text in lower case. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Läst cell: its canonical text, or why it cannot be read and which part of it that concerns. */
export type CellReading =
  | { readonly canonical: string }
  | { readonly code: string; readonly text: string };

/** Words for yes and no. */
const flags: ReadonlyMap<string, string> = new Map([
  ...['ja', 'yes', 'x', 'j', 'y', 'sant', 'true', '1'].map((word) => [word, 'yes'] as const),
  ...['nej', 'no', 'n', 'falskt', 'false', '0', ''].map((word) => [word, ''] as const),
]);

/**
 * Läs en cell to its canonical text. A list is parted by semicolons or line breaks, or by commas where no
 * single thing is called so, and its order does not matter.
 */
export function readSheetCell(field: SheetField, text: string, places: KnownPlaces): CellReading {
  const tidy = withoutGuard(text.trim());
  if (field.kind === 'flag') {
    const flag = flags.get(tidy.toLowerCase());
    return flag === undefined ? { code: 'sheet/malformed-flag', text: tidy } : { canonical: flag };
  }
  if (tidy === '') return { canonical: '' };
  if (field.kind === 'date') {
    const day = readDate(tidy);
    return day === undefined ? { code: 'sheet/malformed-date', text: tidy } : { canonical: day };
  }
  if (field.kind === 'choice') return readChoice(field, tidy);
  if (field.kind === 'choices') return readList(tidy, (part) => readChoice(field, part));
  if (field.kind === 'areas') return readList(tidy, (part) => readPlace(places, part));
  const texts = field.kind === 'list' ? listTexts(tidy) : [tidy];
  const tooLong = texts.find(
    (one) => [...one].length > (field.longest ?? Number.POSITIVE_INFINITY),
  );
  if (tooLong !== undefined) return { code: 'sheet/text-too-long', text: tooLong };
  return {
    canonical: field.kind === 'list' ? texts.join(';') : tidy.replaceAll('\r\n', '\n'),
  };
}

/**
 * Lista av texter: each once, in an order that does not depend on how they were written.
 *
 * @example
 * listTexts('Polisen; Länspolisen;Polisen') // => ['Länspolisen', 'Polisen']
 */
export function listTexts(text: string): readonly string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].sort();
}

/** In CSV a text that a spreadsheet would run as a formula is written with an apostrophe before it. */
function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function readChoice(field: SheetField, text: string): CellReading {
  const wanted = text.toLowerCase();
  for (const [id, words] of field.words ?? []) {
    if (id === text || words.some((word) => word.toLowerCase() === wanted)) {
      return { canonical: id };
    }
  }
  return { code: 'sheet/unknown-choice', text };
}

function readPlace({ ids }: KnownPlaces, text: string): CellReading {
  const found = ids.get(text.toLowerCase()) ?? [];
  if (found.length === 1) return { canonical: found[0]! };
  return { code: found.length === 0 ? 'sheet/unknown-area' : 'sheet/ambiguous-area', text };
}

function readList(text: string, readOne: (part: string) => CellReading): CellReading {
  const whole = readOne(text);
  if ('canonical' in whole) return whole;
  const firm = text.split(/[;\n]/).map((part) => part.trim());
  const parts = firm.length > 1 ? firm : text.split(',').map((part) => part.trim());
  const read = parts.filter((part) => part !== '').map(readOne);
  const refused = read.find((one) => 'code' in one);
  if (refused !== undefined) return refused;
  const ids = read.flatMap((one) => ('canonical' in one ? [one.canonical] : []));
  return { canonical: [...new Set(ids)].sort().join(';') };
}
