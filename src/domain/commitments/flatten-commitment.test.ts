import { expect, test } from 'vitest';
import type { AreaId } from '../areas/area.ts';
import type { Commitment } from './commitment.ts';
import { contentOfTexts, flattenCommitment } from './flatten-commitment.ts';

const full: Commitment = {
  id: 'c',
  party: 'p',
  version: 3,
  state: 'ongoing',
  actionArea: 'empowerment',
  alsoUnder: ['safe-environments'],
  jointActivity: 'knowledge-platform',
  what: 'Läxhjälp',
  wholeCounty: false,
  areas: ['deso2025:2', 'deso2025:1'] as AreaId[],
  from: '2026-01-01',
  to: '2026-12-31',
  targetGroups: ['young-people', 'children'],
  kind: 'strengthened',
  strengthens: 's',
  contactRole: 'Rektor',
  seenBy: 'Antal barn',
  reference: 'VP 12',
  indicator: 'education',
  template: 't',
  tags: {
    prevention: ['social'],
    determinants: ['networks'],
    method: 'm',
    rights: { heard: 'Ja' },
    costShares: { p: 60, q: 40 },
  },
};

test('a commitment that is flattened and raised again is the same, its lists in order', () => {
  const { id: _id, party: _party, version: _version, state: _state, ...content } = full;
  expect(contentOfTexts(flattenCommitment(full), content)).toEqual({
    ...content,
    areas: ['deso2025:1', 'deso2025:2'],
    targetGroups: ['children', 'young-people'],
  });
});

test('what a new row does not say is nothing, and what it strengthens counts only when it strengthens', () => {
  const content = contentOfTexts({ what: 'Nytt', strengthens: 'x' }, undefined);
  expect(content).toMatchObject({
    what: 'Nytt',
    kind: 'new',
    strengthens: undefined,
    wholeCounty: false,
    areas: [],
    reference: undefined,
    tags: { method: undefined, rights: {}, costShares: {} },
  });
});

test('an answer about rights is changed by its column, removed by an empty one and kept without one', () => {
  const raise = (texts: Record<string, string>) => contentOfTexts(texts, full).tags.rights;
  expect(raise({ 'rights-duty-bearer': 'Skolan' })).toEqual({
    'duty-bearer': 'Skolan',
    heard: 'Ja',
  });
  expect(raise({ 'rights-heard': '' })).toEqual({});
});
