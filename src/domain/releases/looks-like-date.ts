const iso = /^\d{4}-\d{1,2}-\d{1,2}(?:[T ].{0,20})?$/;
const dayFirst = /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$/;
const named =
  /^(?:\d{1,2}[-. ]{1,2}(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,8}\.?(?:[-. ]{1,2}\d{2,4})?|(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]{0,8}\.?[- ]\d{2,4})$/i;

/**
 * Whether a text is a date, as people write it or as a spreadsheet makes of 5-9 or 1.5.
 *
 * @example
 * looksLikeDate('2024-12-31') // => true
 * looksLikeDate('31 december 2024') // => true
 * looksLikeDate('05-sep') // => true
 * looksLikeDate('2022-2024') // => false
 */
export function looksLikeDate(text: string): boolean {
  const bare = text.trim();
  // Every form begins or ends with a digit; most texts that are refused do neither.
  const ends = [bare.charCodeAt(0), bare.charCodeAt(bare.length - 1)];
  if (bare.length > 40 || !ends.some((code) => code >= 0x30 && code <= 0x39)) return false;
  return iso.test(bare) || dayFirst.test(bare) || named.test(bare);
}
