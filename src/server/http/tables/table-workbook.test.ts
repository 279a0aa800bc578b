import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { writeWorkbook } from '../../documents/workbook/write-workbook.ts';
import type { OutTable } from './out-table.ts';
import { tableWorkbook } from './table-workbook.ts';
import { type InventedRow, observedTable, tableOf } from './testing/invented-table.ts';

const rows: readonly InventedRow[] = [
  {
    area: '0380',
    name: 'Å & <Ö>',
    period: '2024',
    value: 12.25,
    missing: null,
    checked: '2026-11-22',
  },
  {
    area: '0381',
    name: '=SUM(A1)',
    period: '2024',
    value: null,
    missing: 'suppressed',
    checked: '2026',
  },
];

async function bytesOf<Row>(table: OutTable<Row>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(tableWorkbook(table, speak('sv')))) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The parts of a workbook as text, read by other means than they were written. */
async function partsOf<Row>(table: OutTable<Row>): Promise<(name: string) => string> {
  const parts = unzipSync(await bytesOf(table));
  return (name) => strFromU8(parts[name]!);
}

/** Type, number format and content of a cell, as its XML says. */
function cellIn(part: (name: string) => string, place: string, sheet = 1) {
  const xml = part(`xl/worksheets/sheet${sheet}.xml`);
  const cell = new RegExp(`<c r="${place}" s="(\\d+)"( t="s")?><v>([^<]*)</v></c>`).exec(xml);
  if (cell === null) return undefined;
  const styles = part('xl/styles.xml');
  const look = [...styles.matchAll(/<xf [^>]*xfId="0"[^>]*>/g)][Number(cell[1])]![0];
  const id = /numFmtId="(\d+)"/.exec(look)![1]!;
  const own = new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1];
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  return {
    format: own ?? { 0: 'General', 3: '#,##0', 49: '@' }[id],
    isText: cell[2] !== undefined,
    content: cell[2] === undefined ? Number(cell[3]) : texts[Number(cell[3])]![1],
    isQuoted: look.includes('quotePrefix="1"'),
    isBold: look.includes('fontId="1"'),
  };
}

test('a number is a number with its decimals, a code is text with its nought, a date is a date', async () => {
  const part = await partsOf(observedTable(rows));
  expect(cellIn(part, 'C2')).toMatchObject({ content: 12.25, isText: false, format: '#,##0.0' });
  expect(cellIn(part, 'A2')).toMatchObject({ content: '0380', isText: true, format: '@' });
  // 2026-11-22 is day 46348 from 1899-12-30.
  expect(cellIn(part, 'E2')).toMatchObject({
    content: 46_348,
    isText: false,
    format: 'yyyy-mm-dd',
  });
  // A year is no date, and is not made one.
  expect(cellIn(part, 'E3')).toMatchObject({ content: '2026', isText: true });
});

test('a missing value is an empty cell beside its reason, never nought', async () => {
  const part = await partsOf(observedTable(rows));
  expect(cellIn(part, 'C3')).toBeUndefined();
  expect(cellIn(part, 'D3')?.content).toBe('suppressed');
});

test('the heads are bold, stay in view and filter the rows', async () => {
  const part = await partsOf(observedTable(rows));
  const xml = part('xl/worksheets/sheet1.xml');
  expect(cellIn(part, 'A1')).toMatchObject({ content: 'Kod', isBold: true });
  expect(xml).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(xml).toContain('<autoFilter ref="A1:E3"/>');
  expect(xml.match(/<col /g)).toHaveLength(5);
});

test('the second sheet tells source, day, licence, release and remarks', async () => {
  const part = await partsOf(observedTable(rows));
  expect(part('xl/workbook.xml')).toContain('<sheet name="Andel (%) påhittad" sheetId="1"');
  expect(part('xl/workbook.xml')).toContain('<sheet name="Källor" sheetId="2"');
  expect(cellIn(part, 'A2', 2)?.content).toBe('Påhittade byrån');
  expect(cellIn(part, 'B2', 2)?.content).toBe('T &amp; 1');
  expect(cellIn(part, 'C2', 2)).toMatchObject({ isText: false, format: 'yyyy-mm-dd' });
  expect(cellIn(part, 'D2', 2)?.content).toBe('CC0');
  expect(cellIn(part, 'E2', 2)?.content).toBe('3f0c2b1e-0000-4000-8000-000000000000');
  expect(cellIn(part, 'A4', 2)).toMatchObject({ content: 'Anmärkningar', isBold: true });
  expect(cellIn(part, 'A5', 2)?.content).toBe('Allt är påhittat.');
});

test.each(['=1+1', '+1', '-1', '@x', '\tx'])(
  '%j stays a text that no program runs',
  async (text) => {
    const part = await partsOf(tableOf(['a'], [[text]]));
    expect(cellIn(part, 'A2')).toMatchObject({ content: text, isText: true, isQuoted: true });
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  },
);

test('another reader finds the same cells, whatever signs the texts hold', async () => {
  const texts = ['å < b & "c"', '_x0041_', 'a\r\nb', 'nul\u0000', '\ud800', ' rymd ', '😀'];
  const bytes = await bytesOf(
    tableOf(
      ['a'],
      texts.map((text) => [text]),
    ),
  );
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.rows.slice(1).map((cells) => cells[0])).toEqual([
    'å < b & "c"',
    '_x0041_',
    'a\nb',
    'nul\ufffd',
    '\ufffd',
    ' rymd ',
    '😀',
  ]);
});

test('a table that is called as the sheet of sources is, has a sheet of its own', async () => {
  const part = await partsOf({ ...tableOf(['a'], [['b']]), title: 'KÄLLOR' });
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, one]) => one,
  );
  expect(names).toEqual(['KÄLLOR', 'Källor 2']);
});

test('the same table gives the same bytes', async () => {
  const [one, other] = [await bytesOf(observedTable(rows)), await bytesOf(observedTable(rows))];
  expect(Buffer.compare(one, other)).toBe(0);
});
