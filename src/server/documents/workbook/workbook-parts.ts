import { cellStyles } from './cell-styles.ts';
import { sharedTexts } from './shared-texts.ts';
import { filledRange, sheetXml } from './sheet-xml.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { xmlText } from './xml-text.ts';
import type { ZipPart } from './zip-parts.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook in the order they are written: what the sheets share comes after them. */
export function* workbookParts(book: Workbook): Generator<ZipPart> {
  const context = { styles: cellStyles(), texts: sharedTexts() };
  const one = (name: string, xml: string): ZipPart => ({ name, text: [head + xml] });
  yield one('[Content_Types].xml', contentTypes(book));
  yield one(
    '_rels/.rels',
    relations([
      ['officeDocument', 'xl/workbook.xml', `${office}/relationships/officeDocument`],
      ['core', 'docProps/core.xml', `${packages}/relationships/metadata/core-properties`],
    ]),
  );
  yield one('docProps/core.xml', coreXml(book));
  yield one('xl/workbook.xml', bookXml(book));
  yield one(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...book.sheets.map((_, i): Relation => sheetRelation(i + 1)),
      ['styles', 'styles.xml', `${office}/relationships/styles`],
      ['texts', 'sharedStrings.xml', `${office}/relationships/sharedStrings`],
    ]),
  );
  for (const [i, sheet] of book.sheets.entries()) {
    yield { name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetXml(sheet, context) };
  }
  yield { name: 'xl/styles.xml', text: [context.styles.xml()] };
  yield { name: 'xl/sharedStrings.xml', text: context.texts.xml() };
}

type Relation = readonly [id: string, target: string, type: string];

const sheetRelation = (number: number): Relation => [
  `sheet${number}`,
  `worksheets/sheet${number}.xml`,
  `${office}/relationships/worksheet`,
];

function relations(all: readonly Relation[]): string {
  const listed = all
    .map(([id, target, type]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
  return `<Relationships xmlns="${packages}/relationships">${listed}</Relationships>`;
}

function contentTypes(book: Workbook): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('xl/workbook.xml', `${main}.sheet.main+xml`) +
    book.sheets
      .map((_, i) => part(`xl/worksheets/sheet${i + 1}.xml`, `${main}.worksheet+xml`))
      .join('') +
    part('xl/styles.xml', `${main}.styles+xml`) +
    part('xl/sharedStrings.xml', `${main}.sharedStrings+xml`) +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function coreXml({ title, language }: Workbook): string {
  return (
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Samsyn</dc:creator>` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

/** The sheets by name; what each filter covers, and the heads that every printed page begins with. */
function bookXml({ sheets }: Workbook): string {
  const named = (name: string, i: number, refers: string, rest = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${i}"${rest}>${refers}</definedName>`;
  const quote = (sheet: Sheet): string => `'${xmlText(sheet.name.replaceAll("'", "''"))}'`;
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships">` +
    '<bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
    sheets
      .map(
        (sheet, i) =>
          `<sheet name="${xmlText(sheet.name)}" sheetId="${i + 1}" r:id="sheet${i + 1}"/>`,
      )
      .join('') +
    '</sheets><definedNames>' +
    sheets
      .map((sheet, i) =>
        named('_FilterDatabase', i, `${quote(sheet)}!${absolute(sheet)}`, ' hidden="1"'),
      )
      .join('') +
    sheets.map((sheet, i) => named('Print_Titles', i, `${quote(sheet)}!$1:$1`)).join('') +
    '</definedNames></workbook>'
  );
}

/** `A1:C12` as `$A$1:$C$12`. */
const absolute = (sheet: Sheet): string =>
  filledRange(sheet).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
