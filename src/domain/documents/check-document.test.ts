import { expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import type { GoverningDocument } from './document.ts';

const document: GoverningDocument = {
  id: 'a',
  kind: 'strategy',
  title: 'Strategi A',
  publisher: undefined,
  validFrom: '2024-01-01',
  validTo: '2030-12-31',
  untilReplaced: false,
  revisionExpected: undefined,
  url: 'https://example.org/a.pdf',
  source: 'Webbsidan',
  replacedBy: undefined,
  replacedOn: undefined,
};
const refusalOf = (changes: Partial<GoverningDocument>): unknown => {
  try {
    checkDocument({ ...document, ...changes }, new Set(['a', 'b']));
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a whole document passes', () => {
  expect(refusalOf({})).toBeUndefined();
  expect(refusalOf({ replacedBy: 'b', replacedOn: '2027-01-01' })).toBeUndefined();
});

test('days that are none, or come in the wrong order, are refused', () => {
  expect(refusalOf({ validFrom: '2024-02-30' })).toBe('document/malformed-date');
  expect(refusalOf({ validTo: '2023-12-31' })).toBe('document/ends-before-it-begins');
});

test('a replacement is another document that is known, with its day', () => {
  expect(refusalOf({ replacedBy: 'a', replacedOn: '2027-01-01' })).toBe(
    'document/replaced-by-itself',
  );
  expect(refusalOf({ replacedBy: 'c', replacedOn: '2027-01-01' })).toBe(
    'document/unknown-document',
  );
  expect(refusalOf({ replacedBy: 'b' })).toBe('document/replacement-undated');
  expect(refusalOf({ replacedOn: '2027-01-01' })).toBe('document/replacement-undated');
});

test('an address that runs a script is no address', () => {
  expect(refusalOf({ url: 'javascript:alert(1)' })).toBe('document/malformed-address');
});
