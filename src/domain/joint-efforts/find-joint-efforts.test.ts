import { expect, test } from 'vitest';
import { cosineSimilarity } from '#statistics/text/cosine-similarity.ts';
import { weighTerms } from '#statistics/text/weigh-terms.ts';
import { parseAreaId } from '../areas/area.ts';
import { listTerms } from '../words/list-terms.ts';
import { alikeFrom, type EffortGround } from './compare-efforts.ts';
import { pairName, pairOf } from './effort-pair.ts';
import { findJointEfforts } from './find-joint-efforts.ts';
import type { PossibleJointEffort } from './joint-effort.ts';
import type { PlannedEffort } from './planned-effort.ts';
import { heldOutTexts, type LabelledTexts, labelledTexts } from './testing/labelled-texts.ts';
import { makeEfforts } from './testing/made-efforts.ts';

const small = parseAreaId('deso2025:0380C1600');
const beside = parseAreaId('deso2025:0380C1610');
const uppsala = parseAreaId('municipality:0380');
const ground: EffortGround = {
  nesting: (area) => (area === small || area === beside ? [uppsala] : []),
  nameOf: (area) => (area === small ? 'Gottsunda (0380C1600)' : 'Uppsala'),
};
const school: PlannedEffort = {
  kind: 'commitment',
  id: 'a',
  party: 'uppsala-municipality',
  what: 'Läxhjälp på biblioteket i Gottsunda',
  wholeCounty: false,
  areas: [small],
  from: '2026-08-15',
  to: '2026-12-20',
  targetGroups: ['young-people'],
  actionArea: 'healthy-habits',
};
const police: PlannedEffort = {
  ...school,
  ...{ kind: 'activity', id: 'b', party: 'police-authority' },
  ...{ what: 'Hjälp med läxor', from: '2026-09-01', to: '2027-06-01', actionArea: undefined },
};
const find = (...efforts: PlannedEffort[]): readonly PossibleJointEffort[] =>
  findJointEfforts(efforts, ground, new Set(), { most: 100 }).proposals;
const kindsOf = (proposal: PossibleJointEffort | undefined): string[] =>
  (proposal?.reasons ?? []).filter(({ counts }) => counts).map(({ kind }) => kind);

test('two plans that meet in all four are proposed with every reason and every difference', () => {
  const [proposal] = find(school, police);
  const reasons = new Map(proposal?.reasons.map((reason) => [reason.kind, reason]));
  expect(reasons.get('place')).toEqual({
    ...{ kind: 'place', how: 'same', areas: [small], strength: 1, counts: true },
  });
  expect(reasons.get('time')).toEqual({
    ...{ kind: 'time', from: '2026-09-01', to: '2026-12-20', counts: true },
    strength: expect.closeTo(111 / 128, 10),
  });
  expect(reasons.get('target-group')).toEqual({
    ...{ kind: 'target-group', how: 'same', groups: ['young-people'], strength: 1, counts: true },
  });
  expect(reasons.get('subject')).toMatchObject({ words: ['läxor', 'hjälp'], counts: true });
  expect(proposal?.differences).toEqual(['party', 'kind', 'action-area']);
  expect(proposal?.isDouble).toBe(true);
});

test('plans of one party are never proposed to it', () => {
  expect(find(school, { ...police, party: school.party })).toEqual([]);
});

test('place alone, subject alone, and time with target group alone are too little', () => {
  const elsewhere = { areas: [parseAreaId('deso2025:0381C1010')] };
  const never = { from: undefined, to: undefined, targetGroups: [] };
  expect(find(school, { ...police, ...never, what: 'Snöröjning' })).toEqual([]);
  expect(find(school, { ...police, ...never, ...elsewhere })).toEqual([]);
  expect(find(school, { ...police, ...elsewhere, what: 'Snöröjning' })).toEqual([]);
});

test('place with time is enough, and so is subject with target group', () => {
  const other = { ...police, what: 'Snöröjning', targetGroups: [] };
  expect(find(school, other).map(kindsOf)).toEqual([['place', 'time']]);
  const apart = { ...police, from: undefined, areas: [parseAreaId('deso2025:0381C1010')] };
  expect(kindsOf(find(school, apart)[0]).sort()).toEqual(['subject', 'target-group']);
});

test('the name of a shared place is no shared subject', () => {
  const garden = { ...police, what: 'Odling i Gottsunda', targetGroups: [] };
  expect(find({ ...school, what: 'Läxhjälp i Gottsunda' }, garden).map(kindsOf)).toEqual([
    ['place', 'time'],
  ]);
});

test('a small area inside a municipality that the other names counts half', () => {
  const [proposal] = find(school, { ...police, areas: [uppsala] });
  expect(proposal?.reasons.find(({ kind }) => kind === 'place')).toEqual({
    ...{ kind: 'place', how: 'within', areas: [small], strength: 0.5, counts: true },
  });
});

test('when a municipality is set against small areas, the reason names the small ones', () => {
  const [proposal] = find({ ...school, areas: [uppsala] }, { ...police, areas: [small, beside] });
  expect(proposal?.reasons.find(({ kind }) => kind === 'place')).toMatchObject({
    ...{ how: 'within', areas: [small, beside], strength: 0.5 },
  });
});

test('of several areas the share of the smaller set counts', () => {
  const other = { ...police, areas: [beside, parseAreaId('deso2025:0381C1010')] };
  const [proposal] = find({ ...school, areas: [small, beside] }, other);
  expect(proposal?.reasons.find(({ kind }) => kind === 'place')?.strength).toBe(0.5);
});

test('the whole county is told but too little to count, and so is everyone', () => {
  const county = { ...police, wholeCounty: true, areas: [], what: 'Snöröjning' };
  expect(find(school, county)).toEqual([]);
  const everyone = { ...county, what: police.what, targetGroups: ['everyone'] as const };
  const [proposal] = find(school, everyone);
  expect(kindsOf(proposal).sort()).toEqual(['subject', 'time']);
  expect(proposal?.reasons.filter(({ counts }) => !counts).map(({ kind }) => kind)).toEqual([
    'place',
    'target-group',
  ]);
  expect(proposal?.isDouble).toBe(false);
});

test('what is alike but at another time is not double', () => {
  const [proposal] = find(school, { ...police, from: '2028-01-01', to: '2028-12-31' });
  expect(proposal?.isDouble).toBe(false);
  expect(proposal?.differences).toContain('time');
});

test('a settled pair is not proposed, whatever is changed in its efforts', () => {
  const pair = pairName(pairOf(police, school));
  const edited = { ...police, what: 'Hjälp med läxor och matte', targetGroups: [] };
  const found = findJointEfforts([school, edited], ground, new Set([pair]), { most: 100 });
  expect(found.proposals).toEqual([]);
  expect(found.total).toBe(0);
  expect([...found.settled.keys()]).toEqual([pair]);
});

test('three pairs meant for each other among 60 plans are in the first five', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { efforts, ground: made, hidden } = makeEfforts(60, seed);
    const { proposals } = findJointEfforts(efforts, made, new Set(), { most: 5 });
    const first = proposals.map(({ first: a, second: b }) => [a.id, b.id].sort().join());
    expect(first).toEqual(expect.arrayContaining(hidden.map((pair) => pair.join())));
  }
});

test('the order of the plans changes nothing, and a shorter list is the beginning of a longer', () => {
  const { efforts, ground: made } = makeEfforts(120, 7);
  const names = (list: readonly PlannedEffort[], most: number): string[] =>
    findJointEfforts(list, made, new Set(), { most }).proposals.map(({ first, second }) =>
      pairName(pairOf(first, second)),
    );
  const all = names(efforts, 1000);
  expect(all.length).toBeGreaterThan(20);
  expect(names([...efforts].reverse(), 1000)).toEqual(all);
  expect(names(efforts, 10)).toEqual(all.slice(0, 10));
});

test('the own party finds its own however many stronger there are between others', () => {
  const { efforts, ground: made, hidden } = makeEfforts(120, 7);
  const [pair] = hidden;
  const { party } = efforts.find(({ id }) => id === pair?.[0])!;
  const list = findJointEfforts(efforts, made, new Set(), { most: 3, party });
  const isOwn = (one: PossibleJointEffort): boolean =>
    one.first.party === party || one.second.party === party;
  expect(list.proposals.filter(isOwn)).toHaveLength(3);
  expect(list.proposals.filter((one) => !isOwn(one))).toHaveLength(3);
  const all = findJointEfforts(efforts, made, new Set(), { most: 1000, party });
  expect(all.totalOwn).toBe(all.proposals.filter(isOwn).length);
  expect(all.total).toBe(all.proposals.length);
});

const found = (set: readonly LabelledTexts[], label: LabelledTexts['label']): number => {
  const { documents } = listTerms(
    set.flatMap(({ one, other }) => [one, other]),
    new Set(),
  );
  const weighted = weighTerms(documents);
  return set.filter(
    (pair, i) => pair.label === label && cosineSimilarity(weighted, 2 * i, 2 * i + 1) >= alikeFrom,
  ).length;
};

test('of the labelled texts that are alike most are found, of those apart none, of synonyms none', () => {
  expect([found(labelledTexts, 'alike'), found(labelledTexts, 'apart')]).toEqual([17, 0]);
  expect(found(labelledTexts, 'synonym')).toBe(0);
});

test('of the held-out texts ten of twelve that are alike are found, and none apart', () => {
  expect([found(heldOutTexts, 'alike'), found(heldOutTexts, 'apart')]).toEqual([10, 0]);
});
