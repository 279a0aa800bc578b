import { expect, test } from 'vitest';
import type { Goal, GoalFramework } from './goal.ts';
import { placeInitiative } from './place-initiative.ts';
import { proposeRemaps } from './propose-remaps.ts';

const name = { sv: 'x', en: 'x' };
const goal = (id: string, changes: Partial<Goal> = {}): Goal => ({
  id,
  name,
  quote: '',
  serves: [],
  target: undefined,
  ...changes,
});
const edition = (id: string, validFrom: string | undefined): GoalFramework => ({
  id,
  family: 'rus',
  name,
  document: undefined,
  source: '',
  validFrom,
  validTo: undefined,
  goals: [goal('g')],
});
const frameworks = [edition('rus-1', '2018-01-01'), edition('rus-2', '2027-01-01')];
const links = [
  { framework: 'rus-1', goal: 'old', actionArea: 'healthy-habits' },
  { framework: 'rus-2', goal: 'new', actionArea: 'healthy-habits' },
];
const map = { frameworks, links, remaps: [] };

test('an initiative keeps the goals of the edition in force when it began', () => {
  expect(placeInitiative(['healthy-habits'], '2026-05-01', map)).toEqual([
    { framework: 'rus-1', goal: 'old', carried: false },
  ]);
  expect(placeInitiative(['healthy-habits'], '2027-01-01', map)).toEqual([
    { framework: 'rus-2', goal: 'new', carried: false },
  ]);
});

test('a proposed edition has nothing under it', () => {
  const proposed = [frameworks[0]!, edition('rus-2', undefined)];
  expect(
    placeInitiative(['healthy-habits'], '2027-05-01', { ...map, frameworks: proposed }),
  ).toEqual([{ framework: 'rus-1', goal: 'old', carried: false }]);
});

test('a re-mapping that was answered with yes puts it under the new goal besides the old', () => {
  const remap = {
    framework: 'rus-2',
    oldFramework: 'rus-1',
    oldGoal: 'old',
    actionArea: 'healthy-habits',
    goal: 'new',
  };
  expect(placeInitiative(['healthy-habits'], '2026-05-01', { ...map, remaps: [remap] })).toEqual([
    { framework: 'rus-1', goal: 'old', carried: false },
    { framework: 'rus-2', goal: 'new', carried: true },
  ]);
  expect(placeInitiative(['empowerment'], '2026-05-01', { ...map, remaps: [remap] })).toEqual([]);
});

test('an initiative in two action areas stands once under a goal that both have', () => {
  const shared = [...links, { framework: 'rus-1', goal: 'old', actionArea: 'empowerment' }];
  expect(
    placeInitiative(['healthy-habits', 'empowerment'], '2026-05-01', { ...map, links: shared }),
  ).toHaveLength(1);
});

const measuring = (indicator: string, year: number) =>
  ({
    shape: 'threshold',
    measure: name,
    indicator,
    operator: 'at-least',
    value: 80,
    unit: 'per-cent',
    year,
  }) as const;

test('a new edition is proposed the goal with the same id, the same measure, or the most in common', () => {
  const old = [
    goal('same'),
    goal('measured', { target: measuring('employment', 2020) }),
    goal('served', { serves: ['agenda-2030/goal-3', 'agenda-2030/goal-4'] }),
    goal('lost'),
  ];
  const now = [
    goal('other', { serves: ['agenda-2030/goal-4'] }),
    goal('near', { serves: ['agenda-2030/goal-3', 'agenda-2030/goal-4'] }),
    goal('work-2030', { target: measuring('employment', 2030) }),
    goal('work-2035', { target: measuring('employment', 2035) }),
    goal('same'),
  ];
  const held = old.map(({ id }) => ({ framework: 'rus-1', goal: id, actionArea: 'a' }));
  expect(proposeRemaps(old, held, now).map(({ oldGoal, goal: id }) => [oldGoal, id])).toEqual([
    ['same', 'same'],
    ['measured', 'work-2035'],
    ['served', 'near'],
    ['lost', undefined],
  ]);
});
