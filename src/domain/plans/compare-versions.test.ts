import { expect, test } from 'vitest';
import type { AgreementContent } from './agreement-version.ts';
import { compareVersions } from './compare-versions.ts';
import { compareWords } from './compare-words.ts';

const both = (sv: string) => ({ sv, en: sv });
const section = (anchor: string, text = anchor) => ({
  anchor,
  heading: anchor.toUpperCase(),
  part: 'intention' as const,
  text,
});
const priority = (id: string) => ({ id, direction: 'promote' as const, name: both(id) });
const area = (id: string, under: string, goal?: string) => ({
  id,
  priority: under,
  alsoUnder: [],
  name: both(id),
  goal: goal === undefined ? undefined : both(goal),
  followedWith: [],
});
const content = (changes: Partial<AgreementContent>): AgreementContent => ({
  title: both('Plan'),
  source: '',
  sections: [],
  priorities: [],
  actionAreas: [],
  jointActivities: [],
  ...changes,
});
const told = (before: Partial<AgreementContent>, after: Partial<AgreementContent>) =>
  compareVersions(content(before), content(after)).map(({ kind, change, id }) => [
    kind,
    change,
    id,
  ]);

test('two versions alike have no change', () => {
  const same = { sections: [section('a')], priorities: [priority('p')] };
  expect(told(same, same)).toEqual([]);
});

test('what only the later has is added, what only the earlier has is removed', () => {
  expect(
    told(
      { priorities: [priority('p')], actionAreas: [area('x', 'p')] },
      { priorities: [priority('p')], actionAreas: [area('y', 'p')] },
    ),
  ).toEqual([
    ['action-area', 'added', 'y'],
    ['action-area', 'removed', 'x'],
  ]);
});

test('an action area under another priority is moved, from one name to the other', () => {
  const priorities = [priority('p'), priority('q')];
  const changes = compareVersions(
    content({ priorities, actionAreas: [area('x', 'p')] }),
    content({ priorities, actionAreas: [area('x', 'q')] }),
  );
  expect(changes).toMatchObject([{ change: 'moved', from: 'p', to: 'q' }]);
});

test('a new goal is a change of the goal, word by word', () => {
  const priorities = [priority('p')];
  const [change] = compareVersions(
    content({ priorities, actionAreas: [area('x', 'p', 'Alla barn är trygga.')] }),
    content({ priorities, actionAreas: [area('x', 'p', 'Alla barn och unga är trygga.')] }),
  );
  expect(change).toMatchObject({ change: 'changed', id: 'x' });
  expect(change?.texts).toEqual([
    {
      field: 'goal',
      words: [
        { kind: 'same', text: 'Alla barn' },
        { kind: 'added', text: 'och unga' },
        { kind: 'same', text: 'är trygga.' },
      ],
    },
  ]);
});

test('a section put elsewhere is moved, and those it passes are not', () => {
  expect(
    told(
      { sections: [section('a'), section('b'), section('c')] },
      { sections: [section('c'), section('a'), section('b')] },
    ),
  ).toEqual([['section', 'moved', 'c']]);
});

test('a section before the others moves none of them', () => {
  expect(
    told(
      { sections: [section('a'), section('b')] },
      { sections: [section('n'), section('a'), section('b')] },
    ),
  ).toEqual([['section', 'added', 'n']]);
});

test('what is both moved and rewritten is two changes', () => {
  expect(
    told(
      { sections: [section('a'), section('b'), section('c')] },
      { sections: [section('c', 'nytt'), section('a'), section('b')] },
    ),
  ).toEqual([
    ['section', 'moved', 'c'],
    ['section', 'changed', 'c'],
  ]);
});

test('a word that is replaced is removed and added', () => {
  expect(compareWords('en god hälsa för alla', 'en jämlik hälsa för alla')).toEqual([
    { kind: 'same', text: 'en' },
    { kind: 'removed', text: 'god' },
    { kind: 'added', text: 'jämlik' },
    { kind: 'same', text: 'hälsa för alla' },
  ]);
});

test('the words that stay and those added are the later text, those that stay and those removed the earlier', () => {
  const before = 'ett två tre fyra fem sex sju åtta';
  const after = 'två noll tre fem fyra sex nio åtta tio';
  const runs = compareWords(before, after);
  const without = (kind: string) =>
    runs
      .filter((run) => run.kind !== kind)
      .map((run) => run.text)
      .join(' ');
  expect(without('removed')).toBe(after);
  expect(without('added')).toBe(before);
});

test('an empty text against another is one run', () => {
  expect(compareWords('', 'nytt mål')).toEqual([{ kind: 'added', text: 'nytt mål' }]);
  expect(compareWords('', '')).toEqual([]);
});
