import { constants, deflateRawSync } from 'node:zlib';
import { type MadeSheet, makeWorkbook, workbookParts } from './make-workbook.ts';
import { type PackedFile, packedFile, packZip } from './pack-zip.ts';

/** A file that means harm, or comes from a careless program, with the code that it is refused by. */
export interface HostileFile {
  readonly what: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
}

const mebibyte = 2 ** 20;
const sheet: MadeSheet = { name: 'a', rows: [['kod'], ['0380']] };
const head = '<worksheet><sheetData>';

/** Deflated bytes that unpack to `text` again and again, `megabytes` in all, without making them first. */
function inflating(name: string, start: string, text: string, megabytes: number): PackedFile {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const times = Math.ceil(mebibyte / text.length);
  const piece = deflateRawSync(text.repeat(times), flush);
  const pieces = Array.from({ length: megabytes }, () => piece);
  const packed = Buffer.concat([deflateRawSync(start, flush), ...pieces, deflateRawSync('')]);
  return { name, packed, checksum: 0, stated: megabytes * mebibyte };
}

const bookWith = (...parts: readonly PackedFile[]): Uint8Array => {
  const names = new Set(parts.map((part) => part.name));
  const others = workbookParts([sheet]).filter((part) => !names.has(part.name));
  return packZip([...others, ...parts]);
};
const sheetXml = (xml: string): Uint8Array => bookWith(packedFile('xl/worksheets/sheet1.xml', xml));

const row = '<row><c t="str"><v>0380</v></c><c><v>12</v></c></row>';
const longRow = `<row><c t="str"><v>${'0'.repeat(2000)}</v></c></row>`;
const entity =
  '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>';

/** `depth` lists within each other. */
const deepJson = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const pxOf = (sizes: number): string => {
  const values = Array.from({ length: sizes }, (_, i) => `"${i}"`).join(',');
  const all = ['a', 'b', 'c'].map((name) => `VALUES("${name}")=${values};\n`).join('');
  return `CHARSET="ANSI";\nSTUB="a","b","c";\n${all}DATA=1;`;
};
/** The older file of Office, with the name of a stream within. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

/** Every hostile file, made when it is asked for. */
export const hostileFiles: readonly HostileFile[] = [
  {
    what: 'rows of 100 MB packed in some hundred kilobytes',
    fileName: 'bomb.xlsx',
    bytes: () => bookWith(inflating('xl/worksheets/sheet1.xml', head, longRow, 100)),
    code: 'archive/too-large-unpacked',
  },
  {
    what: 'shared texts of 400 MB',
    fileName: 'texts.xlsx',
    bytes: () => bookWith(inflating('xl/sharedStrings.xml', '<sst>', '<si><t>a</t></si>', 400)),
    code: 'archive/too-large-unpacked',
  },
  {
    what: 'shared texts of 400 MB whose header says ten bytes',
    fileName: 'lying.xlsx',
    bytes: () =>
      bookWith({ ...inflating('xl/sharedStrings.xml', '<sst>', '<si><t/></si>', 400), stated: 10 }),
    code: 'archive/too-large-unpacked',
  },
  {
    what: 'one text of 60 MB without an end',
    fileName: 'endless.xlsx',
    bytes: () => bookWith(inflating('xl/worksheets/sheet1.xml', `${head}<row><c><v>`, '1', 60)),
    code: 'workbook/broken',
  },
  {
    what: 'two cells as far apart as a sheet is',
    fileName: 'far.xlsx',
    bytes: () =>
      sheetXml(
        `${head}<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
      ),
    code: 'workbook/cell-too-far',
  },
  {
    what: 'a cell beyond the last column',
    fileName: 'wide.xlsx',
    bytes: () => sheetXml(`${head}<row r="1"><c r="GZ1"><v>1</v></c></row>`),
    code: 'workbook/cell-too-far',
  },
  {
    what: 'more than a hundred thousand rows',
    fileName: 'long.xlsx',
    bytes: () =>
      sheetXml(
        `${head}<row><c t="str"><v>kod</v></c><c t="str"><v>värde</v></c></row>${row.repeat(100_001)}`,
      ),
    code: 'release/too-many-rows',
  },
  {
    what: 'more than two hundred files in one',
    fileName: 'many.xlsx',
    bytes: () => packZip(Array.from({ length: 201 }, (_, i) => packedFile(`${i}.xml`, 'a'))),
    code: 'archive/too-many-entries',
  },
  {
    what: 'more than 20 MB packed',
    fileName: 'large.xlsx',
    bytes: () => Buffer.concat([makeWorkbook([sheet]), Buffer.alloc(20 * mebibyte)]),
    code: 'archive/too-large-packed',
  },
  {
    what: 'a packed file in a packed file',
    fileName: 'nested.xlsx',
    bytes: () => packZip([packedFile('inner.zip', packZip([packedFile('a.csv', 'a;b')]))]),
    code: 'workbook/archive-in-archive',
  },
  {
    what: 'a packed file with something else',
    fileName: 'letter.docx',
    bytes: () => packZip([packedFile('word/document.xml', '<document/>')]),
    code: 'workbook/not-a-workbook',
  },
  {
    what: 'a workbook locked by a password',
    fileName: 'locked.xlsx',
    bytes: () => compound('EncryptedPackage'),
    code: 'workbook/encrypted',
  },
  {
    what: 'a packed file locked by a password',
    fileName: 'locked.zip',
    bytes: () => packZip([{ ...packedFile('xl/workbook.xml', '<workbook/>'), flags: 1 }]),
    code: 'archive/encrypted',
  },
  {
    what: 'a workbook of before 2007',
    fileName: 'old.xls',
    bytes: () => compound('Workbook'),
    code: 'workbook/old-format',
  },
  {
    what: 'a binary workbook',
    fileName: 'binary.xlsb',
    bytes: () => packZip([packedFile('xl/workbook.bin', 'a')]),
    code: 'workbook/binary-format',
  },
  {
    what: 'an OpenDocument spreadsheet',
    fileName: 'open.ods',
    bytes: () =>
      packZip([packedFile('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')]),
    code: 'workbook/open-document',
  },
  {
    what: 'a workbook with macros',
    fileName: 'macros.xlsm',
    bytes: () => makeWorkbook([sheet], [packedFile('xl/vbaProject.bin', 'Sub Auto_Open()')]),
    code: 'workbook/macros',
  },
  {
    what: 'entities that grow by eight at each step',
    fileName: 'laughs.xlsx',
    bytes: () => sheetXml(`<?xml version="1.0"?>${entity}<worksheet>&d;</worksheet>`),
    code: 'workbook/document-type',
  },
  {
    what: 'an entity that fetches a file of the computer',
    fileName: 'external.xlsx',
    bytes: () =>
      sheetXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'),
    code: 'workbook/document-type',
  },
  {
    what: 'an entity that nothing explains',
    fileName: 'unknown.xlsx',
    bytes: () => sheetXml(`${head}<row><c t="str"><v>&unknown;</v></c></row>`),
    code: 'workbook/broken',
  },
  {
    what: 'a workbook cut off in the middle',
    fileName: 'half.xlsx',
    bytes: () => makeWorkbook([sheet]).subarray(0, 900),
    code: 'archive/broken',
  },
  {
    what: 'a part whose contents are not those packed',
    fileName: 'damaged.xlsx',
    bytes: () =>
      bookWith({ ...packedFile('xl/worksheets/sheet1.xml', `${head}${row}`), checksum: 1 }),
    code: 'archive/broken',
  },
  {
    what: 'merged ranges that overlap a thousand times',
    fileName: 'merged.xlsx',
    bytes: () =>
      makeWorkbook([
        {
          name: 'a',
          rows: [['kod', 'värde'], ...Array.from({ length: 3000 }, () => ['0380', 1])],
          merged: Array.from({ length: 1000 }, () => 'A2:A1048576'),
        },
      ]),
    code: 'workbook/merged-cells',
  },
  {
    what: 'text with a NUL sign',
    fileName: 'nul.csv',
    bytes: () => Buffer.from('kod;värde\n0380;1\u0000\n'),
    code: 'release/nul-byte',
  },
  {
    what: 'a web page called a workbook',
    fileName: 'page.xls',
    bytes: () => Buffer.from('\ufeff<html><table><tr><td>0380</td></tr></table></html>'),
    code: 'release/markup-file',
  },
  {
    what: 'a thousand lists within each other',
    fileName: 'deep.json',
    bytes: () => Buffer.from(deepJson(1000)),
    code: 'cube/json-too-deep',
  },
  {
    what: 'ten million lists within each other',
    fileName: 'deepest.json',
    bytes: () => Buffer.from(deepJson(10_000_000)),
    code: 'cube/json-too-deep',
  },
  {
    what: 'millions of empty objects',
    fileName: 'empties.json',
    bytes: () => Buffer.from(`[${'{},'.repeat(8_000_000)}{}]`),
    code: 'cube/json-too-many-parts',
  },
  {
    what: '20 MB of numbers that no size explains',
    fileName: 'numbers.json',
    bytes: () =>
      Buffer.from(
        `{"class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}},"value":[${'0,'.repeat(10 * mebibyte)}0]}`,
      ),
    code: 'cube/wrong-number-of-values',
  },
  {
    what: 'an object that says a name twice',
    fileName: 'twice.json',
    bytes: () => Buffer.from('{"class":"dataset",\n"value":[1],"value":[2]}'),
    code: 'cube/repeated-name',
  },
  {
    what: 'a name that reaches for every object',
    fileName: 'proto.json',
    bytes: () => Buffer.from('{"__proto__":{"class":"dataset","size":[1]}}'),
    code: 'cube/not-json-stat',
  },
  {
    what: 'JSON cut off in the middle',
    fileName: 'half.json',
    bytes: () => Buffer.from('{"class":"dataset",\n"value":[1,2'),
    code: 'cube/malformed-json',
  },
  {
    what: 'PX whose sizes make a trillion cells',
    fileName: 'trillion.px',
    bytes: () => Buffer.from(pxOf(10_000)),
    code: 'cube/too-many-cells',
  },
];
