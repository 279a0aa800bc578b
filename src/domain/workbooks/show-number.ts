/** What a number in a workbook is shown as; `digits` is the width of a code such as 0380. */
export type NumberShow =
  | { readonly as: 'number' }
  | { readonly as: 'per-cent' }
  | { readonly as: 'code'; readonly digits: number }
  | { readonly as: 'date' }
  | { readonly as: 'year' };

// The formats that every workbook has without saying so, by their number (ECMA-376 part 1, 18.8.30).
const inBuilt: readonly (readonly [number, number, NumberShow])[] = [
  [9, 10, { as: 'per-cent' }],
  [14, 22, { as: 'date' }],
  [27, 36, { as: 'date' }],
  [45, 47, { as: 'date' }],
  [50, 58, { as: 'date' }],
];

/** How one of the inbuilt formats shows a number. */
export function showOfNumber(id: number): NumberShow {
  const found = inBuilt.find(([from, to]) => from <= id && id <= to);
  return found?.[2] ?? { as: 'number' };
}

/**
 * How a format of the workbook's own shows a number, by its first section.
 *
 * @example
 * showOfFormat('0.0%') // => { as: 'per-cent' }
 * showOfFormat('0000') // => { as: 'code', digits: 4 }
 * showOfFormat('[$-41D]d mmmm yyyy') // => { as: 'date' }
 */
export function showOfFormat(format: string): NumberShow {
  const bare = format
    .slice(0, 200)
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase();
  if (bare.includes('general')) return { as: 'number' };
  if (/^y+$/.test(bare)) return { as: 'year' };
  if (/[dmyhs]/.test(bare)) return { as: 'date' };
  if (bare.includes('%')) return { as: 'per-cent' };
  return /^0{2,12}$/.test(bare) ? { as: 'code', digits: bare.length } : { as: 'number' };
}

/**
 * The day that a workbook's number stands for: days since 30 December 1899, or since 1 January 1904.
 * Before March 1900 the count has a day that never was (29 February 1900). With a time of day when there is
 * one; undefined outside the years that workbooks know.
 *
 * @example
 * dateOfSerial(45292, false) // => '2024-01-01'
 * dateOfSerial(45292.5, false) // => '2024-01-01T12:00'
 */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial);
  const minutes = Math.round((serial - days) * 1440);
  if (!(days >= 0 && days < 2_958_466)) return undefined;
  const start = from1904 ? -24_107 : days < 60 ? -25_568 : -25_569;
  const moment = new Date(((days + start) * 1440 + minutes) * 60_000).toISOString();
  return minutes === 0 ? moment.slice(0, 10) : moment.slice(0, 16);
}
