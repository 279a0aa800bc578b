import { expect, test } from 'vitest';
import { type Speech, speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import { readTable } from './read-table.ts';
import { hostileFiles } from './testing/hostile-files.ts';
import { makeWorkbook } from './testing/make-workbook.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** What a person reads of a refusal, and its code. */
function refusalOf(bytes: Uint8Array, file: string, speech: Speech): readonly [string, string] {
  try {
    readTable(bytes, file);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const values = Object.entries(error.data).map(([name, datum]) => [name, String(datum)]);
    const sentence = speech.sayIfKnown(`error.${error.code}`, Object.fromEntries(values));
    return [error.code, sentence ?? 'no sentence'];
  }
  return ['read', ''];
}

test.each(hostileFiles.map((file) => [file.what, file] as const))(
  '%s is refused with a sentence',
  (_, { bytes, fileName, code }) => {
    const [refused, sentence] = refusalOf(bytes(), fileName, speak('sv'));
    expect(refused).toBe(code);
    expect(sentence).toMatch(/^[A-ZÅÄÖa-z].{30,}\.$/s);
    expect(sentence).not.toMatch(/[{}]|undefined|none/);
  },
);

test('a command written as text is read as text, for the check of cells to refuse', () => {
  const csv = readTable(bytesOf('kod;värde\n0380;"=cmd|\' /C calc\'!A0"\n'), 'a.csv');
  const book = makeWorkbook([
    {
      name: 'a',
      rows: [
        ['kod', 'värde'],
        ['0380', "=cmd|' /C calc'!A0"],
      ],
    },
  ]);
  expect(readTable(book, 'a.xlsx').table.rows).toEqual(csv.table.rows);
});

test('the contents tell the format, and a remark says when the name tells another', () => {
  const book = makeWorkbook([
    {
      name: 'a',
      rows: [
        ['kod', 'värde'],
        ['0380', 1],
      ],
    },
  ]);
  const file = readTable(book, 'a.csv');
  expect(file.form.format).toBe('xlsx');
  expect(file.warnings).toMatchObject([
    { code: 'release/other-ending', data: { ending: 'csv', format: 'xlsx' } },
  ]);
  const text = readTable(bytesOf('kod;värde\n0380;1\n'), 'a.xlsx');
  expect(text.form.format).toBe('csv');
  expect(text.warnings).toMatchObject([{ data: { ending: 'xlsx', format: 'csv' } }]);
  expect(readTable(bytesOf('kod;värde\n0380;1\n'), 'a.dat').warnings).toEqual([]);
});

const cube = {
  version: '2.0',
  class: 'dataset',
  role: { geo: ['Region'], time: ['Tid'], metric: ['ContentsCode'] },
  id: ['Region', 'Kon', 'ContentsCode', 'Tid'],
  size: [2, 1, 1, 2],
  dimension: {
    Region: { label: 'region', category: { index: ['0380', '0381'] } },
    Kon: { label: 'kön', category: { index: ['1+2'] } },
    ContentsCode: {
      label: 'tabellinnehåll',
      category: { index: ['89W'], unit: { '89W': { base: 'procent' } } },
    },
    Tid: { label: 'år', category: { index: ['2023', '2024'] } },
  },
  value: [5.5, 0, null, null],
  status: { '1': '-', '2': '..', '0': 'p' },
};

test('JSON-stat becomes a table in long form with its signs, unit and roles', () => {
  const file = readTable(bytesOf(JSON.stringify(cube)), 'a.json');
  expect(file.table).toEqual({
    heads: ['region', 'kön', 'tabellinnehåll', 'år', 'value', 'missing', 'unit'],
    rows: [
      { number: 2, cells: ['0380', '1+2', '89W', '2023', '5.5', '', 'procent'] },
      { number: 3, cells: ['0380', '1+2', '89W', '2024', '', '-', 'procent'] },
      { number: 4, cells: ['0381', '1+2', '89W', '2023', '', '..', 'procent'] },
      { number: 5, cells: ['0381', '1+2', '89W', '2024', '', '', 'procent'] },
    ],
  });
  expect(file.known).toEqual({
    layout: 'long',
    decimal: '.',
    areaColumn: 'region',
    periodColumn: 'år',
    indicatorColumn: 'tabellinnehåll',
    valueColumn: 'value',
    missingColumn: 'missing',
  });
  expect(file.warnings).toMatchObject([{ code: 'release/signs-not-kept', data: { signs: ['p'] } }]);
});

test('PX in windows-1252, ISO 8859-15 or UTF-8 becomes the same table', () => {
  const px = (codepage: string) =>
    `CHARSET="ANSI";\nCODEPAGE="${codepage}";\nCONTVARIABLE="innehåll";\nSTUB="region","innehåll";\nHEADING="år";\nVALUES("region")="Östhammar";\nCODES("region")="0382";\nVALUES("innehåll")="Köp, €";\nVALUES("år")="2024";\nTIMEVAL("år")=TLIST(A1),"2024";\nDATA=\n".." ;\n`;
  const wanted = {
    heads: ['region', 'innehåll', 'år', 'value', 'missing'],
    rows: [{ number: 2, cells: ['0382', 'Köp, €', '2024', '', '..'] }],
  };
  const latin = (text: string, euro: number) =>
    Buffer.from(text.replace('€', '\u00ff'), 'latin1').map((byte) => (byte === 0xff ? euro : byte));
  const files = [
    latin(px('windows-1252'), 0x80),
    latin(px('ISO-8859-15'), 0xa4),
    bytesOf(px('utf-8')),
  ];
  for (const bytes of files) {
    const { table, form } = readTable(bytes, 'a.px');
    expect(table).toEqual(wanted);
    expect(form.format).toBe('px');
  }
});

test('titles above the heads of CSV are passed too', () => {
  const file = readTable(
    bytesOf('Arbetslöshet, procent\n\nkod;2023;2024\n0380;5,5;6\n\nKälla: SCB\n'),
    'a.csv',
  );
  expect(file.form).toMatchObject({ delimiter: ';', headRow: 3 });
  expect(file.table.rows).toEqual([{ number: 4, cells: ['0380', '5,5', '6'] }]);
});
