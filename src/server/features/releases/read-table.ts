import type { Cube } from '#domain/cubes/cube.ts';
import { readJsonStat } from '#domain/cubes/read-json-stat.ts';
import { readPx } from '#domain/cubes/read-px.ts';
import { tableOfCube } from '#domain/cubes/table-of-cube.ts';
import { DomainError } from '#domain/domain-error.ts';
import { remarkOnFile, type TableReading } from '#domain/releases/table-reading.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { TableFile } from './table-file.ts';

type Format = TableReading['format'];

/**
 * Reads the bytes of a file as a table of texts, by what the file is and never by its name: a workbook by
 * its first bytes, JSON-stat and PX by their first signs, and anything else as CSV. A remark tells when the
 * name says otherwise.
 *
 * @throws DomainError what the reader of the format throws, and `workbook/old-format`,
 *   `workbook/encrypted`, `release/markup-file`
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  given: Partial<TableReading> = {},
): TableFile {
  const format = formatOf(bytes, file);
  const read = readAs(format, bytes, file, given);
  const ending = /\.([a-z0-9-]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const other = formatOfEnding[ending];
  if (other === undefined || other === format) return read;
  const warning = remarkOnFile('release/other-ending', { ending, format });
  return { ...read, warnings: [warning, ...read.warnings] };
}

function readAs(
  format: Format,
  bytes: Uint8Array,
  file: string,
  given: Partial<TableReading>,
): TableFile {
  switch (format) {
    case 'xlsx':
      return readWorkbook(bytes, file, given);
    case 'json-stat': {
      const { text } = decodeText(bytes, file);
      const document = parseJson(text.replace(/^\ufeff/, ''), file);
      return fileOf(readJsonStat(document), format);
    }
    case 'px':
      return fileOf(readPx(decodePx(bytes, file)), format);
    case 'csv':
      return readCsv(bytes, file, given);
  }
}

function fileOf(cube: Cube, format: Format): TableFile {
  const form = { format, encoding: null, delimiter: null, sheet: null, headRow: null };
  return { ...tableOfCube(cube), form, sheets: [], errors: [] };
}

const formatOfEnding: Readonly<Record<string, Format>> = {
  csv: 'csv',
  txt: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  json: 'json-stat',
  px: 'px',
};

function formatOf(bytes: Uint8Array, file: string): Format {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'xlsx';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) throw compoundFile(bytes, file);
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 2000))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<(?:!doctype|\?xml|html|table|workbook|\w+:workbook)/i.test(start)) {
    throw new DomainError('release/markup-file', { file });
  }
  if (/^(?:\{|\[\s*[[{"\d\]-])/.test(start)) return 'json-stat';
  return /^[A-Z][A-Z0-9-]{2,40}(?:\[[a-z-]{2,8}\])?\s*=\s*["A-Z0-9]/.test(start) ? 'px' : 'csv';
}

/** The older file of Office: a workbook before 2007, or a locked one of today. */
function compoundFile(bytes: Uint8Array, file: string): DomainError {
  const locked = Buffer.from('EncryptedPackage', 'utf16le');
  const code = Buffer.from(bytes).includes(locked) ? 'workbook/encrypted' : 'workbook/old-format';
  return new DomainError(code, { file });
}

/** PX says its own encoding, in signs that all of them share. */
function decodePx(bytes: Uint8Array, file: string): string {
  const { text, encoding } = decodeText(bytes, file);
  if (encoding === 'utf-8') return text;
  const said = /CODEPAGE\s*=\s*"([^"]{1,40})"/i.exec(text.slice(0, 2000))?.[1];
  return said?.toLowerCase() === 'iso-8859-15' ? new TextDecoder(said).decode(bytes) : text;
}
