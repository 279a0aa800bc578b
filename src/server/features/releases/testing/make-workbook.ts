import { type PackedFile, packedFile, packZip } from './pack-zip.ts';

/** A cell of a workbook made for a test: text, number, or its XML within `<c …>`. */
export type MadeCell =
  | string
  | number
  | null
  | { readonly number: number; readonly style: keyof typeof styles }
  | { readonly type: string; readonly xml: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly hidden?: boolean;
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Stands in for the rows. */
  readonly xml?: string;
}

/** Styles by the format that they show numbers in. */
const styles = { plain: 0, date: 1, 'per-cent': 2, code: 3, year: 4 } as const;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook as Excel saves it: shared texts, styles, one part for each sheet. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  others: readonly PackedFile[] = [],
): Uint8Array {
  const texts: string[] = [];
  const parts = sheets.map((sheet, i) =>
    packedFile(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, texts)),
  );
  return packZip([...workbookParts(sheets, texts), ...parts, ...others]);
}

/** Every part of a workbook but its sheets. */
export function workbookParts(
  sheets: readonly MadeSheet[],
  texts: readonly string[] = [],
): readonly PackedFile[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const list = sheets.map(({ name, hidden }, i) => {
    const state = hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const related = [
    ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relation('rId90', 'styles', 'styles.xml'),
    relation('rId91', 'sharedStrings', '/xl/sharedStrings.xml'),
  ];
  const strings = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return [
    packedFile('[Content_Types].xml', `${head}<Types/>`),
    packedFile(
      '_rels/.rels',
      `${head}<Relationships xmlns="${packages}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    packedFile(
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    packedFile(
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packages}">${related.join('')}</Relationships>`,
    ),
    packedFile('xl/styles.xml', stylesXml),
    packedFile('xl/sharedStrings.xml', `${head}<sst xmlns="${main}">${strings.join('')}</sst>`),
  ];
}

const stylesXml = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

function sheetXml(sheet: MadeSheet, texts: string[]): string {
  const rows = sheet.rows.map((cells, i) => {
    const hidden = sheet.hiddenRows?.includes(i + 1) ? ' hidden="1"' : '';
    const all = cells.map((cell, j) => cellXml(cell, `${letters(j)}${i + 1}`, texts));
    return `<row r="${i + 1}"${hidden}>${all.join('')}</row>`;
  });
  const merged = (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`);
  return `${head}<worksheet xmlns="${main}"><sheetData>${sheet.xml ?? rows.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`;
}

function cellXml(cell: MadeCell, name: string, texts: string[]): string {
  if (cell === null) return `<c r="${name}" s="1"/>`;
  if (typeof cell === 'string') return `<c r="${name}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if ('xml' in cell) return `<c r="${name}" t="${cell.type}">${cell.xml}</c>`;
  return `<c r="${name}" s="${styles[cell.style]}"><v>${cell.number}</v></c>`;
}

const letters = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : `${letters(Math.floor(place / 26) - 1)}${letters(place % 26)}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
