import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGlossary } from './read-glossary.ts';

test('every row of a table is a term, without heads, rules and backticks', () => {
  const markdown = [
    '# Glossary',
    '| Swedish | English | Code | Note |',
    '| --- | --- | --- | --- |',
    '| område | area | `area` | |',
    '| villkor | condition | `condition` | of the area |',
    'Text between tables.',
  ].join('\n');
  expect(readGlossary(markdown)).toEqual([
    { swedish: 'område', english: 'area', code: 'area', note: '' },
    { swedish: 'villkor', english: 'condition', code: 'condition', note: 'of the area' },
  ]);
});

test('a row without an English word is no term', () => {
  expect(readGlossary('| --- | --- |\n| ord | |')).toEqual([]);
});

test("the product's own glossary holds its words", () => {
  const terms = readGlossary(readFileSync('docs/glossary.md', 'utf8'));
  expect(terms.find((term) => term.swedish === 'villkor')?.english).toBe('condition');
  expect(terms.length).toBeGreaterThan(20);
});
