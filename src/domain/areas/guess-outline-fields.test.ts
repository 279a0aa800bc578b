import { expect, test } from 'vitest';
import { guessOutlineFields } from './guess-outline-fields.ts';

test("the fields of the publisher's layers are found", () => {
  const layer = ['objectid', 'objekttyp', 'desokod', 'regsokod', 'lanskod', 'kommunkod', 'version'];
  expect(guessOutlineFields('deso', layer)).toEqual({
    codeField: 'desokod',
    nameField: null,
    regsoField: 'regsokod',
  });
  expect(guessOutlineFields('regso', ['regsokod', 'regsonamn'])).toEqual({
    codeField: 'regsokod',
    nameField: 'regsonamn',
    regsoField: null,
  });
  expect(guessOutlineFields('municipality', ['KommunKod', 'kommunnamn'])).toMatchObject({
    codeField: 'KommunKod',
    nameField: 'kommunnamn',
  });
});

test('a code field of another level is not taken', () => {
  expect(guessOutlineFields('deso', ['regsokod', 'kommunkod']).codeField).toBeNull();
});

test('the name of the level comes before a plain word for code', () => {
  expect(guessOutlineFields('deso', ['kod', 'deso']).codeField).toBe('deso');
  expect(guessOutlineFields('deso', ['KOD']).codeField).toBe('KOD');
});
