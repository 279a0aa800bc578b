import { expect, test } from 'vitest';
import { speak } from '../format.ts';
import { sayBreaks } from './say-breaks.ts';
import { figureOf, rowOf } from './testing/profile-of.ts';

const link = {
  division: 'deso2018',
  divisionName: { sv: 'DeSO 2018', en: 'DeSO 2018' },
  method: 'by-population',
  weightPeriod: '2024',
  areas: [{ id: 'deso2018:0380C1210', name: 'Gottsunda (0380C1210)' }],
  kind: 'recomputed',
  reason: null,
  periods: ['2021', '2022', '2023'],
  figures: [figureOf(1)],
} as const;
const said = (language: 'sv' | 'en', rest: object): readonly string[] =>
  sayBreaks(speak(language), rowOf('a', { linked: [{ ...link, ...rest }] as never }));

test('a recomputed series says from what, for which periods and by which method', () => {
  expect(said('sv', {})).toEqual([
    '2021–2023: omräknat efter befolkning 2024 från DeSO 2018, Gottsunda (0380C1210). Antal och nämnare är fördelade och värdet räknat på nytt ur dem.',
  ]);
  expect(said('en', {})[0]).toContain('recomputed by population 2024 from DeSO 2018');
});

test('a series that is not recomputed says why', () => {
  expect(said('sv', { kind: 'none', reason: 'no-counts', periods: ['2023'], figures: [] })).toEqual(
    [
      '2023: värden finns för Gottsunda (0380C1210) i DeSO 2018, men de visas inte här: antal och nämnare saknas, och ett medelvärde utan dem räknas inte om.',
    ],
  );
});

test('a break in the figures is told in its own words', () => {
  const sentence = { sv: 'Brus läggs på.', en: 'Noise is added.' };
  const one = { id: 'x', kind: 'noise', period: '2025', sentence, source: 'SCB' } as const;
  expect(sayBreaks(speak('en'), rowOf('a', { breaks: [one] }))).toEqual(['Noise is added.']);
});
