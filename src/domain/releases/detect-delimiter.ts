import type { TableReading } from './table-reading.ts';

type Delimiter = NonNullable<TableReading['delimiter']>;

// In order of trust where files fit several: a comma may be a decimal sign.
const delimiters: readonly Delimiter[] = [';', '\t', '|', ','];

/**
 * The delimiter that splits most of the first lines into as many cells as the heads; `;` when none
 * splits the heads at all. Signs between quotation marks are not counted.
 *
 * @example
 * detectDelimiter('kod;värde\n0380;12,5') // => ';'
 * detectDelimiter('code,value\n0380,12.5') // => ','
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best: Delimiter = ';';
  let bestShare = 0;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter));
    // Titles above the table have none of it.
    const heads = counts.find((count) => count > 0) ?? 0;
    const share =
      heads === 0 ? 0 : counts.filter((count) => count === heads).length / counts.length;
    if (share > bestShare) [best, bestShare] = [delimiter, share];
  }
  return best;
}

function countOutsideQuotes(line: string, sign: string): number {
  let quoted = false;
  let count = 0;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === sign && !quoted) count++;
  }
  return count;
}
