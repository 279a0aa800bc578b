import type { CellFormat } from './workbook.ts';
import { xmlText } from './xml-text.ts';

/** How a cell looks. */
export interface CellStyle {
  readonly format: CellFormat;
  readonly isBold?: boolean;
  /** Text even when it begins as a formula, also after somebody has opened the cell for writing. */
  readonly isQuoted?: boolean;
}

/** The looks that a workbook uses, each once; cells name them by number. */
export interface CellStyles {
  readonly numberOf: (style: CellStyle) => number;
  readonly xml: () => string;
}

const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '#,##0': 3,
  '#,##0.00': 4,
  '@': 49,
};
const firstOwn = 164;
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

export function cellStyles(): CellStyles {
  const styles = new Map<string, CellStyle & { readonly number: number }>();
  const numberOf = (style: CellStyle): number => {
    const key = `${style.format}|${style.isBold ?? false}|${style.isQuoted ?? false}`;
    const known = styles.get(key);
    if (known !== undefined) return known.number;
    styles.set(key, { ...style, number: styles.size });
    return styles.size - 1;
  };
  numberOf({ format: 'General' }); // what a cell has that names none
  return { numberOf, xml: () => stylesXml([...styles.values()]) };
}

function stylesXml(styles: readonly CellStyle[]): string {
  const own = [...new Set(styles.map((style) => style.format))].filter(
    (format) => builtIn[format] === undefined,
  );
  const idOf = (format: string): number =>
    builtIn[format] ?? firstOwn + own.indexOf(format as never);
  const formats = own
    .map((format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${xmlText(format)}"/>`)
    .join('');
  const looks = styles
    .map(
      ({ format, isBold, isQuoted }) =>
        `<xf numFmtId="${idOf(format)}" fontId="${isBold ? 1 : 0}" fillId="0" borderId="0" xfId="0"` +
        ` applyNumberFormat="1"${isBold ? ' applyFont="1"' : ''}${isQuoted ? ' quotePrefix="1"' : ''}/>`,
    )
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${namespace}">` +
    `${own.length === 0 ? '' : `<numFmts count="${own.length}">${formats}</numFmts>`}` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${looks}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
