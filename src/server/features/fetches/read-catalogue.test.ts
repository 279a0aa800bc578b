import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  pathsIn,
  readReferenceFiles,
  referenceFolder,
  textOf,
} from '../reference/reference-files.ts';
import { fetchCatalogue } from './read-catalogue.ts';

const files = readReferenceFiles(referenceFolder);
const indicators = new Set(
  pathsIn(files, 'indicators', '.yaml').map(
    (path) => (parseYaml(textOf(files, path)) as { id: string }).id,
  ),
);
const seven = [
  'net-income',
  'employment',
  'upper-secondary-eligibility',
  'education',
  'unemployment',
  'financial-assistance',
  'sick-days',
];

test('every source is sound, has an id of its own, and speaks of indicators that are documented', () => {
  const sources = fetchCatalogue();
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  const fetched = sources.flatMap(({ formulas }) => formulas.map((one) => one.indicator));
  expect(fetched.filter((id) => !indicators.has(id))).toEqual([]);
  expect(seven.filter((id) => !fetched.includes(id))).toEqual([]);
});

test('two sources of the same indicator never speak of the same areas', () => {
  const regions = new Map<string, string[]>();
  for (const { id, selection, areaDimension, formulas } of fetchCatalogue()) {
    for (const indicator of new Set(formulas.map((one) => one.indicator))) {
      const areas = (selection[areaDimension] ?? []).join(' ');
      regions.set(indicator, [...(regions.get(indicator) ?? []), `${id}: ${areas}`]);
    }
  }
  const shared = [...regions].filter(([, sources]) => sources.length > 1);
  expect(shared).toEqual([
    [
      'sick-days',
      ['kolada-municipalities: 0000 00{county} {county}*', 'scb-sick-days: {county}??R*'],
    ],
  ]);
});

test('every code that is chosen by hand among others has words that its label must hold', () => {
  for (const { id, formulas, labels, api } of fetchCatalogue()) {
    if (api === 'kolada' || formulas.length === 0) continue;
    const income = formulas.flatMap((one) => one.value?.Inkomstkomponenter ?? []);
    const said = labels.map((one) => one.code);
    expect(
      income.filter((code) => !said.includes(code)),
      id,
    ).toEqual([]);
  }
});
