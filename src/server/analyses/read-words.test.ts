import { expect, test } from 'vitest';
import { askEcho, askText, refusalOf } from './testing/ask-echo.ts';

const files = { 'a.csv': 'id,x,y\n1,2,3\n' };
const given = '--data a.csv --id id';

test('options have the kinds of the schema, and defaults where nothing is said', async () => {
  const { options } = await askEcho(given, files);
  expect(options).toEqual({ k: 7, star: false, kind: 'a', levels: [0.5] });
  const words = `${given} --k 9 --share=.25 --star --kind b --levels 1,-2e-1, --max-distance -5`;
  const all = await askEcho(words.replace(', ', ',0 '), files);
  expect(all.options).toEqual({
    k: 9,
    share: 0.25,
    star: true,
    kind: 'b',
    levels: [1, -0.2, 0],
    maxDistance: -5,
  });
  expect((await askEcho(`${given} --star false`, files)).options.star).toBe(false);
  expect((await askEcho(`${given} --star true --k 1`, files)).options.star).toBe(true);
});

test('seed and threads are whole numbers', async () => {
  const told = await askEcho(`${given} --seed 9007199254740991 --threads 1`, files);
  expect(told.seed).toBe(Number.MAX_SAFE_INTEGER);
  expect(told.result.threads).toBe(1);
  expect((await askEcho(given, files)).seed).toBe(1);
  for (const words of ['--seed -1', '--seed 1.5', '--seed 9007199254740992', '--seed x']) {
    const option = '--seed';
    expect(await refusalOf(words)).toMatchObject({ code: 'analysis/bad-option', option });
  }
  for (const words of ['--threads 0', '--threads 65']) {
    expect(await refusalOf(words)).toMatchObject({ option: '--threads', limits: ' 1 – 64' });
  }
});

test.each([
  ['--k 0', { option: '--k', value: '0', kind: 'integer', limits: ' ≥ 1, ≤ 9' }],
  ['--k 10', { option: '--k' }],
  ['--k 1.5', { option: '--k' }],
  ['--k seven', { option: '--k', value: 'seven' }],
  ['--k Infinity', { option: '--k' }],
  ['--share 1', { option: '--share', kind: 'number', limits: ' > 0, < 1' }],
  ['--share NaN', { option: '--share' }],
  ['--star=maybe', { option: '--star', kind: 'boolean', limits: '' }],
  ['--kind c', { option: '--kind', kind: 'choice', limits: ' a, b' }],
  ['--levels 1,2', { option: '--levels', kind: 'list', limits: ' ≤ 1; 0 – 3' }],
  ['--levels 1,x', { option: '--levels' }],
  ['--levels 0,0,0,0', { option: '--levels' }],
  ['--coordinates feet', { option: '--coordinates', kind: 'choice' }],
])('%s is refused', async (words, data) => {
  expect(await refusalOf(words)).toMatchObject({ code: 'analysis/bad-option', ...data });
});

test.each([
  ['--kk 1', 'unknown-option', { option: '--kk', method: 'echo' }],
  ['left over', 'unknown-option', { option: 'left' }],
  ['--', 'unknown-option', { option: '--' }],
  ['--toString 1', 'unknown-option', { option: '--toString' }],
  ['--k 1 --k 2', 'repeated-option', { option: '--k' }],
  ['--k', 'option-without-value', { option: '--k' }],
  ['--k --star', 'option-without-value', { option: '--k' }],
  ['--data=', 'option-without-value', { option: '--data' }],
  ['--columns x,x', 'repeated-column', { column: 'x' }],
  ['--columns a,b,c,d', 'column-count', { given: 4, range: '0 – 3' }],
  ['--columns a,,b', 'column-count', { given: 2 }],
  ['--weights knn', 'bad-weights', { value: 'knn' }],
  ['--weights knn:0', 'bad-weights', { value: 'knn:0' }],
  ['--weights knn:1.5', 'bad-weights', {}],
  ['--weights band:', 'bad-weights', {}],
  ['--weights band:0', 'bad-weights', {}],
  ['--weights band:-1', 'bad-weights', {}],
  ['', 'unknown-option', { option: '' }],
])('%j is refused as %s', async (words, code, data) => {
  expect(await refusalOf(words)).toMatchObject({ code: `analysis/${code}`, ...data });
});

test('files that the order needs are asked for', async () => {
  const missing = (option: string) => ({ code: 'analysis/missing-option', option, method: 'echo' });
  expect(await refusalOf('--k 1')).toEqual(missing('--data'));
  expect(await refusalOf('--columns x --areas a.geojson')).toEqual(missing('--data'));
  expect(await refusalOf('--data a.csv', files)).toEqual(missing('--id'));
  expect(await refusalOf(`${given} --weights queen`, files)).toEqual(missing('--areas'));
  expect(await refusalOf(`${given} --weights knn:2`, files)).toEqual(missing('--areas'));
  expect(await refusalOf('--data b.csv --id id', files)).toEqual({
    code: 'analysis/file-not-readable',
    file: 'b.csv',
    cause: 'ENOENT',
  });
});

test('a misspelt method is answered with the nearest', async () => {
  const refusal = { code: 'analysis/unknown-method' };
  await expect(askText('ecko')).rejects.toMatchObject({ ...refusal, data: { near: 'echo' } });
  await expect(askText('ec')).rejects.toMatchObject({ data: { near: 'echo' } });
  await expect(askText('moran')).rejects.toMatchObject({ data: { near: 'none' } });
  await expect(askText('__proto__')).rejects.toMatchObject({ data: { near: 'none' } });
});

test('help says what a method takes', async () => {
  const help = await askText('echo --k --help');
  for (const part of [
    'echo: What was given.',
    'Columns (0 – 3): anything',
    '--k  How many. (≥ 1, ≤ 9; 7 unless told)',
    '--max-distance',
    'docs/methods/echo.md',
  ]) {
    expect(help).toContain(part);
  }
  expect(await askText('--help')).toContain('echo  What was given.');
  const [listed] = JSON.parse(await askText('--list')) as { input: unknown; options: unknown }[];
  expect(listed).toMatchObject({
    name: 'echo',
    options: { properties: { k: { type: 'integer', default: 7 } } },
    input: { properties: { columns: { maxItems: 3 } } },
  });
});

test('what a statistic refuses is a refusal, and a fault of ours stays one', async () => {
  expect(await refusalOf(`${given} --refuse this`, files)).toEqual({
    code: 'analysis/refused',
    method: 'echo',
    sentence: 'invalid refuse: this',
  });
  await expect(askEcho(`${given} --refuse fault`, files)).rejects.toBeInstanceOf(RangeError);
});
