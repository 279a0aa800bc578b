import { expect, test } from 'vitest';
import type { CommitmentContentText } from '#contract/commitments.ts';
import { speak } from '#contract/text/format.ts';
import { type FieldNames, nameWithCode, sayField } from './field-words.ts';

const areas: Readonly<Record<string, string>> = {
  'deso2025:0381C1010': 'Romberga',
  'deso2025:0380C1130': 'Gottsunda (0380C1130)',
};
const called = (id: string): string => `namnet på ${id}`;
const names: FieldNames = {
  ...{ party: called, actionArea: called, jointActivity: called, effort: called },
  ...{ indicator: called, method: called, template: called },
  area: (id) => nameWithCode(id, areas[id] ?? id),
};
const content: CommitmentContentText = {
  actionArea: 'safe-environments',
  alsoUnder: ['empowerment', 'healthy-habits'],
  jointActivity: null,
  what: 'Kvällsvandring',
  wholeCounty: false,
  areas: ['deso2025:0381C1010', 'deso2025:0380C1130', 'deso2025:0000'],
  from: '2026-11-01',
  to: '2027-1',
  targetGroups: ['young-people', 'parents'],
  kind: 'strengthened',
  strengthens: 'f1',
  contactRole: '',
  seenBy: 'Antal kvällar',
  reference: null,
  indicator: 'unemployment',
  template: null,
  tags: {
    prevention: ['social'],
    determinants: [],
    method: 'street-lighting',
    rights: { heard: 'Elevrådet' },
    costShares: { 'region-uppsala': 40 },
  },
};
const words = { speech: speak('sv'), names };

test('what a field refers to is said by name, an area with its code, and nothing by its id alone', () => {
  const said = Object.fromEntries(
    (Object.keys(content) as (keyof CommitmentContentText)[]).map((field) => [
      field,
      sayField(words, field, content),
    ]),
  );
  expect(said).toEqual({
    actionArea: 'namnet på safe-environments',
    alsoUnder: 'namnet på empowerment och namnet på healthy-habits',
    jointActivity: 'inte skrivet',
    what: 'Kvällsvandring',
    wholeCounty: 'nej',
    areas: 'Romberga (0381C1010), Gottsunda (0380C1130) och deso2025:0000',
    from: words.speech.date('2026-11-01'),
    to: '2027-1',
    targetGroups: 'Unga och Föräldrar',
    kind: 'Förstärkt',
    strengthens: 'namnet på f1',
    contactRole: 'inte skrivet',
    seenBy: 'Antal kvällar',
    reference: 'inte skrivet',
    indicator: 'namnet på unemployment',
    template: 'inte skrivet',
    tags: 'Socialt, namnet på street-lighting, Hur har berörda fått säga sitt? Elevrådet och namnet på region-uppsala 40 %',
  });
});

test('a field with nothing in it is said to be unwritten', () => {
  const empty = { ...content, areas: [], alsoUnder: [], targetGroups: [] };
  for (const field of ['areas', 'alsoUnder', 'targetGroups'] as const) {
    expect(sayField(words, field, empty)).toBe('inte skrivet');
  }
});
