/** Ranges of code points, first and last included, in order. */
export type FontCoverage = readonly (readonly [first: number, last: number])[];

/**
 * Läs vad ett typsnitt kan visa: the code points of its `cmap` table, formats 4 and 12.
 *
 * Source: OpenType specification 1.9, "cmap — Character To Glyph Index Mapping Table".
 *
 * @throws RangeError when the file has no such table.
 */
export function readFontCoverage(font: Buffer): FontCoverage {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(record + 8);
    const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, place) => {
      const at = cmap + font.readUInt32BE(cmap + 4 + 8 * place + 4);
      return { at, format: font.readUInt16BE(at) };
    });
    const wide = subtables.find(({ format }) => format === 12);
    if (wide !== undefined) return readGroups(font, wide.at);
    const narrow = subtables.find(({ format }) => format === 4);
    if (narrow !== undefined) return readSegments(font, narrow.at);
  }
  throw new RangeError('invalid font: no character map');
}

/** Whether a code point can be shown. */
export function canShow(coverage: FontCoverage, point: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle]!;
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** Format 12: groups of code points with a glyph each. */
function readGroups(font: Buffer, at: number): FontCoverage {
  const groups = font.readUInt32BE(at + 12);
  return Array.from({ length: groups }, (_, i) => {
    const group = at + 16 + 12 * i;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

/** Format 4: segments of the first 65,536 code points; the last is a mark of the end. */
function readSegments(font: Buffer, at: number): FontCoverage {
  const segments = font.readUInt16BE(at + 6) / 2;
  return Array.from({ length: segments - 1 }, (_, i) => {
    const last = font.readUInt16BE(at + 14 + 2 * i);
    const first = font.readUInt16BE(at + 16 + 2 * segments + 2 * i);
    return [first, last] as const;
  });
}
