import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { addInventedCounty } from './testing/invented-county.ts';
import {
  multipartOf,
  type ReleaseClient,
  releaseClient,
  type TestFile,
} from './testing/release-client.ts';

let database: TestDatabase;
let client: ReleaseClient;
let before: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await addInventedCounty(database);
  client = await releaseClient(database);
  await client.load(fileOf('9901C0020;leisure-share;2020;1'));
  before = await client.digest();
});

afterAll(async () => {
  await client.app.close();
  await database.close();
});

const heads = 'deso;indikator;år;värde';
const fine = '9901A0010;leisure-share;2024;12,5';
const fileOf = (...rows: readonly string[]): string => [heads, ...rows].join('\n');
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

type Place = { readonly row: number; readonly column: string; readonly value: string };
const cellRefusals: readonly [string, TestFile, string, Place, object?][] = [
  [
    'an unknown area code',
    fileOf(fine, '9901C9999;leisure-share;2024;1'),
    'release/unknown-area',
    { row: 3, column: 'deso', value: '9901C9999' },
  ],
  [
    'a code of another edition',
    fileOf(fine, '9901C0010;leisure-share;2024;1'),
    'release/wrong-vintage',
    { row: 3, column: 'deso', value: '9901C0010' },
    { division: 'deso2099' },
  ],
  [
    'an id of another edition',
    fileOf(fine, 'deso2098:9901A0010;leisure-share;2024;1'),
    'release/wrong-vintage',
    { row: 3, column: 'deso', value: 'deso2098:9901A0010' },
    { division: 'deso2099' },
  ],
  [
    'a code without its leading zero',
    'kommun;värde\n399;1',
    'release/lost-leading-zero',
    { row: 2, column: 'kommun', value: '399' },
    { indicator: 'walks-per-person', period: '2024' },
  ],
  [
    'two values of one cell',
    fileOf(fine, '', fine.replace('12,5', '13')),
    'release/duplicate-cell',
    { row: 4, column: 'värde', value: '13' },
  ],
  [
    'a unit that does not fit',
    fileOf(fine),
    'release/unit-mismatch',
    { row: 2, column: 'värde', value: '12,5' },
    { unit: 'kr' },
  ],
  [
    'a year out of range',
    fileOf('9901A0010;leisure-share;1066;1'),
    'release/period-out-of-range',
    { row: 2, column: 'år', value: '1066' },
  ],
  [
    'a year to come',
    fileOf('9901A0010;leisure-share;2099;1'),
    'release/period-in-future',
    { row: 2, column: 'värde', value: '1' },
  ],
  [
    'a period of another kind',
    fileOf('9901A0010;leisure-share;2024K1;1'),
    'release/period-kind',
    { row: 2, column: 'värde', value: '1' },
  ],
  [
    'a value out of range',
    fileOf('9901A0010;leisure-share;2024;100,1'),
    'release/value-out-of-range',
    { row: 2, column: 'värde', value: '100,1' },
  ],
  [
    'a finer level than measured',
    fileOf('9901A0010;walks-per-person;2024;1'),
    'release/level-too-fine',
    { row: 2, column: 'värde', value: '1' },
  ],
  [
    'an ambiguous number',
    fileOf('9901A0010;leisure-share;2024;1.234,5'),
    'release/ambiguous-number',
    { row: 2, column: 'värde', value: '1.234,5' },
  ],
  [
    'an unknown indicator',
    fileOf('9901A0010;lycka;2024;1'),
    'release/unknown-indicator',
    { row: 2, column: 'indikator', value: 'lycka' },
  ],
  [
    'a formula for a value',
    fileOf("9901A0010;leisure-share;2024;=cmd|' /C calc'!A0"),
    'release/formula-cell',
    { row: 2, column: 'värde', value: "=cmd|' /C calc'!A0" },
  ],
  [
    'a formula in a column that is not read',
    `${heads};namn\n${fine};=HYPERLINK("x")`.replace('"x"', 'x'),
    'release/formula-cell',
    { row: 2, column: 'namn', value: '=HYPERLINK(x)' },
  ],
  [
    'a control sign',
    `${heads};namn\n${fine};a\u0007b`,
    'release/control-character',
    { row: 2, column: 'namn', value: 'a\u0007b' },
  ],
];

test.each(cellRefusals)(
  '%s is refused with row, column, value and what to do',
  async (_what, file, code, place, reading = {}) => {
    const preview = await client.preview(file, reading);
    expect(preview.status).toBe(200);
    expect(preview.body.canLoad).toBe(false);
    expect(preview.body.errors.find((error) => error.code === code)).toMatchObject(place);
    const load = await client.load(file, reading);
    expect(load).toMatchObject({ status: 400, body: { code: 'release/preview-has-errors' } });
    expect(load.body.detail).toContain(`rad ${place.row}, kolumnen ${place.column}`);
    expect(await client.digest()).toBe(before);
  },
);

const fileRefusals: readonly [string, TestFile, string, object][] = [
  ['an empty file', '', 'release/empty-file', {}],
  ['a file of blanks', '\ufeff \n\n', 'release/empty-file', {}],
  ['a file of heads only', `${heads}\n`, 'release/no-rows', {}],
  [
    'a NUL byte',
    bytes(`${heads}\n${fine}\n9901A0010;leisure`, [0], ';2024;1'),
    'release/nul-byte',
    { row: 3, column: 2 },
  ],
  ['half a sign', bytes(`${heads}\n${fine};`, [0xed, 0xa0, 0x80]), 'release/half-sign', { row: 2 }],
  [
    'UTF-16',
    bytes([0xff, 0xfe], Buffer.from(fileOf(fine), 'utf16le') as unknown as number[]),
    'release/utf-16',
    {},
  ],
  ['UTF-16 without a mark', Buffer.from(fileOf(fine), 'utf16le'), 'release/utf-16', {}],
  ['a workbook cut off', bytes('PK\u0003\u0004xxxx'), 'archive/broken', {}],
  ['an open quotation mark', `${heads}\n9901A0010;"leisure`, 'release/bad-quotes', { row: 2 }],
  [
    'two columns of one name',
    `deso;värde;värde\n9901A0010;1;2`,
    'release/repeated-head',
    { column: 'värde' },
  ],
  [
    '205 columns',
    `${Array.from({ length: 205 }, (_, i) => `k${i}`).join(';')}\n1`,
    'release/too-many-columns',
    { columns: 205 },
  ],
  [
    '100,001 rows',
    `${heads}\n${`${fine}\n`.repeat(100_001)}`,
    'release/too-many-rows',
    { limit: 100_000 },
  ],
  [
    'a cell without end',
    `${heads}\n9901A0010;${'x'.repeat(10_001)};2024;1`,
    'release/cell-too-long',
    { row: 2 },
  ],
  ['no areas', 'namn;värde\nNorr;1', 'release/no-area-column', { heads: ['namn', 'värde'] }],
];

test.each(fileRefusals)(
  '%s is refused before any cell is read',
  async (_what, file, code, data) => {
    const preview = await client.preview(file);
    expect(preview).toMatchObject({ status: 400, body: { code, data } });
    expect(preview.body.detail).not.toBe('');
    expect((await client.load(file)).body.code).toBe(code);
    expect(await client.digest()).toBe(before);
  },
);

test('bytes that are not UTF-8 are refused with their row when UTF-8 was asked for', async () => {
  const file = bytes(`${heads}\n${fine}\nk`, [0xf6], 'ping;leisure-share;2024;1');
  const { body } = await client.preview(file, { encoding: 'utf-8' });
  expect(body).toMatchObject({ code: 'release/wrong-encoding', data: { row: 3 } });
});

test('a file of 200 MB is refused by its size before it is read', async () => {
  const { payload, type } = await multipartOf(fileOf(fine), {});
  const answer = await client.app.inject({
    method: 'POST',
    url: '/api/releases/preview',
    headers: { host: '127.0.0.1:80', 'content-type': type, 'content-length': `${200 * 2 ** 20}` },
    payload,
  });
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({
    code: 'release/file-too-large',
    data: { megabytes: 200, limit: 25 },
  });
});

test('a file beyond 25 MB that does not tell its size is refused while it comes', async () => {
  const { payload, type } = await multipartOf(new Uint8Array(26 * 2 ** 20).fill(0x20), {});
  const pieces = function* () {
    for (let i = 0; i < payload.length; i += 2 ** 16) yield payload.subarray(i, i + 2 ** 16);
  };
  const answer = await client.app.inject({
    method: 'POST',
    url: '/api/releases/preview',
    headers: { host: '127.0.0.1:80', 'content-type': type },
    payload: Readable.from(pieces()),
  });
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ code: 'release/file-too-large' });
  expect(await client.digest()).toBe(before);
});

test('a message without a file, with a malformed reading or of another type is refused', async () => {
  const send = (payload: string | Buffer, type: string) =>
    client.app.inject({
      method: 'POST',
      url: '/api/releases/preview',
      headers: { host: '127.0.0.1:80', 'content-type': type },
      payload,
    });
  const form = new FormData();
  form.set('reading', '{}');
  const message = new Response(form);
  const type = message.headers.get('content-type') ?? '';
  const empty = await send(Buffer.from(await message.arrayBuffer()), type);
  expect(empty.json()).toMatchObject({ code: 'release/file-missing' });
  expect((await send('{}', 'application/json')).statusCode).toBe(415);
  const wrong = await client.preview(fileOf(fine), { layout: 'diagonal' });
  expect(wrong).toMatchObject({ status: 400, body: { code: 'release/malformed-reading' } });
  const unknown = await client.preview(fileOf(fine), { colour: 'blue' });
  expect(unknown).toMatchObject({ status: 400, body: { code: 'release/malformed-reading' } });
  const cut = await send(
    '--x\r\ncontent-disposition: form-data; name="file',
    'multipart/form-data; boundary=x',
  );
  expect(cut.statusCode).toBe(400);
});

test('many errors are counted, and told to two hundred', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => `9901A0010;leisure-share;2024;x${i}`);
  const { body } = await client.preview(fileOf(...rows));
  expect(body.errorCount).toBe(500);
  expect(body.errors).toHaveLength(200);
});

test('an unknown or malformed release id is 404 with a sentence', async () => {
  for (const id of ['no-such', '00000000-0000-4000-8000-000000000000', "'--"]) {
    for (const [method, end] of [
      ['GET', ''],
      ['GET', '/cells.csv'],
      ['POST', '/withdraw'],
    ] as const) {
      const answer = await client.app.inject({
        method,
        url: `/api/releases/${encodeURIComponent(id)}${end}`,
        headers: { host: '127.0.0.1:80' },
        ...(method === 'POST' ? { payload: { author: 'Operator', reason: 'trial' } } : {}),
      });
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ code: 'release/unknown-release' });
    }
  }
});
