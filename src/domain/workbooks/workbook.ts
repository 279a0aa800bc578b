/** Blad i en arbetsbok. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** Område av celler: rows and columns count from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The range of a text such as `B2:C5` or `B2`; undefined when it is none. */
export function readRange(text: string): CellRange | undefined {
  const [from = '', to = from] = text.split(':');
  const [first, last] = [readCellName(from), readCellName(to)];
  if (first === undefined || last === undefined) return undefined;
  return { top: first[0], left: first[1], bottom: last[0], right: last[1] };
}

/**
 * Row and column of a cell by its name, both from 0.
 *
 * @example
 * readCellName('C2') // => [1, 2]
 * readCellName('XFD1048576') // => [1048575, 16383]
 */
export function readCellName(name: string): readonly [row: number, column: number] | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(match[2]) - 1, column - 1];
}

/**
 * The name of a cell.
 *
 * @example
 * nameCell(1, 27) // => 'AB2'
 */
export function nameCell(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
