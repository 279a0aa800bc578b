import { expect, test } from 'vitest';
import { askEcho, askText, refusalOf } from './testing/ask-echo.ts';

const ask = (text: string | Uint8Array, words = '--columns x', id = '--id id') =>
  askEcho(['--data d.csv', id, words].filter((part) => part !== '').join(' '), { 'd.csv': text });
const refuse = (text: string | Uint8Array, words = '--columns x') =>
  refusalOf(`--data d.csv --id id ${words}`, { 'd.csv': text });

test('areas are in the order of their ids whatever the rows, codes stay text', async () => {
  const rows = ['10,1', '0380,2', '9,3', '0380C,4.5'];
  const { result, n } = await ask(`id,x\n${rows.join('\n')}\n`);
  expect(result.ids).toEqual(['0380', '0380C', '10', '9']);
  expect(result.columns).toEqual([{ name: 'x', values: [2, 4.5, 1, 3] }]);
  expect(n).toBe(4);
  const words = 'echo --data d.csv --id id --columns x';
  const [one, other] = await Promise.all(
    [rows, rows.toReversed()].map((some) =>
      askText(words, { 'd.csv': `id,x\n${some.join('\n')}\n` }),
    ),
  );
  expect(one).toBe(other);
});

test('what is missing leaves the area out with its columns, and is never zero', async () => {
  const missing = ['', ' ', 'NA', 'NaN', '..', '.', '-', '–', 'null', '#N/A'];
  const rows = missing.map((text, i) => `m${i},"${text}",1`);
  const { result, leftOut } = await ask(
    `id,x,y\na,0,1\nb,5,NA\n${rows.join('\n')}\n`,
    '--columns x,y',
  );
  expect(result.ids).toEqual(['a']);
  expect(result.columns.map(({ values }) => values)).toEqual([[0], [1]]);
  expect(leftOut).toEqual([
    { id: 'b', reason: 'missing-value', columns: ['y'] },
    ...missing.map((_, i) => ({ id: `m${i}`, reason: 'missing-value', columns: ['x'] })),
  ]);
});

test('only columns that are used leave areas out', async () => {
  const text = 'id,x,y,g,h\na,1,,north,\nb,2,7,,south\n';
  expect((await ask(text)).result.ids).toEqual(['a', 'b']);
  expect((await ask(text, '--columns x --population y')).result).toMatchObject({
    ids: ['b'],
    population: [7],
  });
  expect((await ask(text, '--columns x --group g')).result).toMatchObject({
    ids: ['a'],
    group: ['north'],
  });
  expect((await ask(text, '--cases x,y')).result).toMatchObject({ ids: ['b'], cases: [[2], [7]] });
});

test('an id that is blank or stands twice is left out and told', async () => {
  const { result, leftOut } = await ask('id,x\na,1\nb,2\n,3\na,1\n,4\n');
  expect(result.ids).toEqual(['b']);
  expect(leftOut).toEqual([
    { id: '', reason: 'blank-id', columns: [] },
    { id: '', reason: 'blank-id', columns: [] },
    { id: 'a', reason: 'duplicate-id', columns: [] },
  ]);
});

test.each([
  ['commas', 'id,x\na,1.5\nb,-2\n', '.'],
  ['semicolons with decimal commas', 'id;x\na;1,5\nb;-2\n', ','],
  ['tabs', 'id\tx\na\t1,5\nb\t-2\n', ','],
  ['a mark and carriage returns', '\uFEFFid;x\r\na;1,50\r\nb;−2\r\n', ','],
  ['quoted decimal commas', 'id,x\n"a","1,5"\n"b","-2"\n', ','],
  ['titles above and notes below', 'A table\n\nid;x\na;1,5\nb;-2\n\nSource: us\n', ','],
  ['exponents as programs write them', 'id,x\na,1.5e+00\nb,-.2E1\n', '.'],
])('a file with %s is read', async (_, text, decimal) => {
  const { result, input } = await ask(text);
  expect(result.columns[0]!.values).toEqual([1.5, -2]);
  expect(input.data).toMatchObject({ file: 'd.csv', layout: 'wide', decimal });
});

test('a file in windows-1252 keeps its letters, and thousands may be apart', async () => {
  const latin = Uint8Array.from('id;x\nö;1 234\nå;5\n', (sign) => sign.charCodeAt(0));
  const { result } = await ask(latin);
  expect(result).toMatchObject({ ids: ['å', 'ö'], columns: [{ values: [5, 1234] }] });
});

test('ids that every object has are ids like others', async () => {
  const { result } = await ask('id,x\n__proto__,1\nconstructor,2\n');
  expect(result.ids).toEqual(['__proto__', 'constructor']);
});

test.each([
  ['one', { row: 3, column: 'x', value: 'one' }],
  ['1,5', { row: 3 }],
  ['0380', { row: 3, value: '0380' }],
  ['5 %', { row: 3 }],
  ['2024-05-01', { row: 3 }],
  ['0x10', { row: 3 }],
  ['Infinity', { row: 3 }],
])('%j is no number', async (value, place) => {
  const refusal = { code: 'analysis/not-a-number', file: 'd.csv', column: 'x', ...place };
  expect(await refuse(`id,x\na,2.5\nb,"${value}"\n`)).toMatchObject(refusal);
});

test('a number that no square can hold is refused', async () => {
  const code = 'analysis/number-too-large';
  expect(await refuse('id,x\na,1e151\n')).toMatchObject({ code, row: 2, value: '1e151' });
  expect((await ask('id,x\na,1e150\n')).result.columns[0]!.values).toEqual([1e150]);
});

test.each([
  ['', '--columns x', { code: 'release/empty-file' }],
  ['id,x\n', '--columns x', { code: 'release/no-rows' }],
  ['id,x\na,1\n', '--columns y', { code: 'analysis/unknown-column', columns: ['id', 'x'] }],
  ['id,x\na,1\n', '--population y', { code: 'analysis/unknown-column', column: 'y' }],
  ['id|x:a|1', '--columns x', { code: 'release/no-rows' }],
  ['id:x\na:1\n', '--columns x', { code: 'analysis/unknown-column', columns: ['id:x'] }],
  ['id,x,x\na,1,2\n', '--columns x', { code: 'release/repeated-head', column: 'x' }],
  ['id,x\na,1,9\n', '--columns x', { code: 'analysis/ragged-row', row: 2, cells: 3, heads: 2 }],
  ['id,x\nb,1\na\n', '--columns x', { code: 'analysis/ragged-row', row: 3, cells: 1 }],
  ['id,x\na,"1\n', '--columns x', { code: 'release/bad-quotes' }],
  ['id,x\na,NA\n', '--columns x', { code: 'analysis/no-area-left', file: 'd.csv' }],
  ['id,x\na,1\na,2\n', '--columns x', { code: 'analysis/no-area-left' }],
  ['PK\u0003\u0004', '--columns x', { code: 'release/not-a-text-file' }],
  ['id,x\na,\0\n', '--columns x', { code: 'release/nul-byte' }],
])('%j is refused', async (text, words, refusal) => {
  expect(await refuse(text, words)).toMatchObject(refusal);
});

const long = `indicator,area,period,sex,age,value,missing
income,deso2025:01,2023,total,total,10,
income,deso2025:01,2024,total,total,11,
income,deso2025:02,2024,total,total,,suppressed
income,deso2025:03,2024,total,total,13,
income,deso2025:03,2024,women,total,12,
crime,deso2025:01,2024,,,5,
crime,deso2025:02,2024,,,6,
crime,deso2025:03,2024,,,7,
`;

test('a long table of Samsyn is one row an area, its columns named with periods', async () => {
  const { result, leftOut, input } = await ask(long, '--columns income@2024,crime', '');
  expect(result.ids).toEqual(['01', '03']);
  expect(result.columns).toEqual([
    { name: 'income@2024', values: [11, 13] },
    { name: 'crime', values: [5, 7] },
  ]);
  expect(leftOut).toEqual([{ id: '02', reason: 'missing-value', columns: ['income@2024'] }]);
  expect(input.data).toMatchObject({ layout: 'long', rows: 8 });
  const same = await ask(long, '--columns income,crime --period 2024', '--id area');
  expect(same.result.ids).toEqual(['01', '03']);
  // Two areas have no row for 2023.
  expect((await ask(long, '--columns income@2023', '')).leftOut).toHaveLength(2);
});

test('areas of several divisions keep their whole ids', async () => {
  const { result } = await ask(`${long}crime,county:03,2024,,,8,\n`, '--columns crime', '');
  expect(result.ids).toContain('county:03');
  expect(result.ids).toContain('deso2025:01');
});

test.each([
  ['--columns income', { code: 'analysis/several-periods', periods: ['2023', '2024'] }],
  ['--columns incom', { code: 'analysis/unknown-column', columns: ['crime', 'income'] }],
  ['--columns crime@2020', { code: 'analysis/unknown-column', columns: ['crime@2024'] }],
])('of a long table %s is refused', async (words, refusal) => {
  expect(await refusalOf(`--data d.csv ${words}`, { 'd.csv': long })).toMatchObject(refusal);
});

test('a cell that a long table has twice is refused', async () => {
  const text = `${long}crime,deso2025:01,2024,,,5,\n`;
  expect(await refusalOf('--data d.csv --columns crime', { 'd.csv': text })).toEqual({
    code: 'analysis/several-cells',
    file: 'd.csv',
    row: 10,
    area: '01',
    indicator: 'crime',
    period: '2024',
  });
});
