import { expect, test } from 'vitest';
import { checkSource } from './check-source.ts';

const stated = {
  id: 'scb-labour',
  name: { sv: 'Arbete', en: 'Labour' },
  api: 'pxweb-2',
  yields: 'figures',
  table: 'TAB6680',
  publisher: 'SCB',
  licence: 'CC0',
  order: 1,
  areaDimension: 'Region',
  timeDimension: 'Tid',
  selection: { Region: ['{county}*'], Tid: ['TOP(2)'] },
  formulas: [{ indicator: 'employment', value: { ContentsCode: ['X'] } }],
};

test('a source states its formulas, and what it leaves out has its ordinary value', () => {
  const source = checkSource(stated, 'a.yaml');
  expect(source).toMatchObject({ countryFromRegso: false, labels: [], expected: {}, note: '' });
  expect(source.formulas[0]).toMatchObject({ scale: 1, share: undefined, sex: undefined });
});

test.each([
  ['id', { id: 'SCB labour' }],
  ['name.en', { name: { sv: 'Arbete' } }],
  ['api', { api: 'odata' }],
  ['order', { order: 0 }],
  ['formulas', { formulas: [] }],
  ['formulas.0', { formulas: [{ indicator: 'employment' }] }],
  [
    'formulas.0.value.ContentsCode',
    { formulas: [{ indicator: 'a', value: { ContentsCode: [] } }] },
  ],
  ['division', { division: 'deso1800x' }],
  ['division', { yields: 'outlines', formulas: [] }],
  ['timeDimension', { timeDimension: 'Year' }],
  ['labels.0.words', { labels: [{ dimension: 'Kon', code: '1', words: [] }] }],
  [
    'formulas.0.sex.groups.1',
    {
      formulas: [
        { indicator: 'a', value: { A: ['b'] }, sex: { dimension: 'Kon', groups: { 1: 'boys' } } },
      ],
    },
  ],
])('a source without a sound %s is refused by file and field', (field, change) => {
  expect(() => checkSource({ ...stated, ...change }, 'a.yaml')).toThrow(
    expect.objectContaining({ code: 'fetch/malformed-source', data: { file: 'a.yaml', field } }),
  );
});

test('what is no record is refused as a file', () => {
  expect(() => checkSource([], 'a.yaml')).toThrow(
    expect.objectContaining({ data: { file: 'a.yaml', field: 'file' } }),
  );
});
