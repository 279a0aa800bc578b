import { expect, test } from 'vitest';
import type { ReleaseText } from '#contract/releases.ts';
import { metadataOf } from '#contract/text/profile/testing/profile-of.ts';
import { groupSources, nextUpdates, wholeDaysBetween } from './group-sources.ts';

const releaseOf = (id: string, rest: Partial<ReleaseText> = {}): ReleaseText => ({
  id,
  kind: 'upload',
  publisher: 'SCB',
  table: 'TAB1',
  licence: 'CC0',
  note: '',
  fileName: 'a.csv',
  author: 'Analyst',
  fetchedAt: '2026-11-20T10:00:00Z',
  rawHash: '',
  contentHash: '',
  programVersion: '1',
  publishAt: '2026-11-20T10:00:00Z',
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
  cells: 1,
  missing: 0,
  indicators: ['unemployment'],
  periods: ['2024'],
  state: 'published',
  ...rest,
});

test('releases stand under their publisher, the newest first', () => {
  const groups = groupSources([
    releaseOf('old', { fetchedAt: '2025-01-01T00:00:00Z' }),
    releaseOf('crime', { publisher: 'Brå' }),
    releaseOf('new'),
  ]);
  expect(groups.map((group) => group.publisher)).toEqual(['Brå', 'SCB']);
  expect(groups[1]!.releases.map((release) => release.id)).toEqual(['new', 'old']);
});

test('a withdrawn release is no source', () => {
  expect(groupSources([releaseOf('gone', { state: 'withdrawn' })])).toEqual([]);
});

test('an update that nobody has told is said to be unknown, and a told one is told once', () => {
  const source = metadataOf('unemployment').source;
  expect(nextUpdates(releaseOf('a'), [metadataOf('unemployment')])).toEqual(['unknown']);
  expect(
    nextUpdates(releaseOf('a', { indicators: ['a', 'b'] }), [
      metadataOf('a', { source: { ...source, nextUpdate: '2026-12' } }),
      metadataOf('b', { source: { ...source, nextUpdate: '2026-12' } }),
    ]),
  ).toEqual(['2026-12']);
});

test('an age is counted in whole days, and a clock that is slow gives none', () => {
  expect(wholeDaysBetween('2026-11-20T10:00:00Z', '2026-11-22T09:00:00Z')).toBe(1);
  expect(wholeDaysBetween('2026-11-22T09:00:00Z', '2026-11-20T10:00:00Z')).toBe(0);
});
