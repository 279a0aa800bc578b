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

test('the field regso is read as a name when that is what it holds', () => {
  const fields = ['deso', 'regso', 'kommun', 'kommunnamn'];
  const guess = (sample: string | undefined) => guessOutlineFields('deso', fields, () => sample);
  expect(guess('0380R011')).toMatchObject({ regsoField: 'regso', nameField: null });
  expect(guess('Gottsunda')).toEqual({ codeField: 'deso', nameField: 'regso', regsoField: null });
  expect(guess(undefined).regsoField).toBe('regso');
});
