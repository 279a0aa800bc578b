import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EffectPage } from '#contract/effects.ts';
import { speak } from '#contract/text/format.ts';
import { sayEffect } from '#contract/text/say-effect.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { insertPromises } from '../rounds/testing/insert-promises.ts';

let house: TestApp;
let caller: Caller = everyRole;
let ids: readonly string[];

beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  const party = 'uppsala-municipality';
  const burglary = 'reported-crime-burglary';
  ids = await insertPromises(house.database.app, [
    {
      ...{ party, what: 'Grannsamverkan', indicator: burglary, from: '2021-01-01' },
      areas: ['municipality:0381', 'municipality:0382', 'deso2025:0380C1600'],
    },
    {
      ...{ party, what: 'Jobbspår', indicator: 'unemployment', from: '2024-01-01' },
      areas: ['deso2025:0380C1600', 'deso2025:0380C1130'],
    },
    { party, what: 'Utan indikator' },
    { party, what: 'Hela länet', indicator: burglary },
    { party, what: 'Samma på annat håll', indicator: burglary, areas: ['municipality:0360'] },
  ]);
});
afterAll(() => house.close());
beforeEach(() => {
  caller = everyRole;
});

const ask = (place: number) => house.app.inject(`/api/effects/${ids[place]}`);
const sv = speak('sv');

test('before and after stand beside the areas without it, year by year', async () => {
  const effect: EffectPage = (await ask(0)).json();
  expect(faultOfShape('EffectPage', effect)).toBeUndefined();
  expect(effect.points).toHaveLength(10);
  expect(effect.points.filter(({ side }) => side === 'before')).toHaveLength(5);
  expect(effect.areas.map(({ id }) => id)).toEqual(['municipality:0381', 'municipality:0382']);
  expect(effect.otherDivisions).toMatchObject([{ id: 'deso2025:0380C1600' }]);
  expect(effect.comparisons.every(({ chosenBy }) => chosenBy === 'level')).toBe(true);
  expect(effect.gapAfter?.low).toBeLessThan(effect.gapAfter!.high!);
  expect('direction' in effect.trend).toBe(true);
});

test('areas where others hope to move the same are not compared with', async () => {
  const effect: EffectPage = (await ask(0)).json();
  const compared = effect.comparisons.map(({ id }) => id);
  expect(compared).toHaveLength(5);
  expect(compared).not.toContain('municipality:0360');
});

test('a method that has too little to go by says what it lacks', async () => {
  const effect: EffectPage = (await ask(0)).json();
  expect(effect.differences).toEqual({ refused: 'too-few-comparisons', found: 5, least: 8 });
  expect(sayEffect(effect, sv)).toContain(
    'Differens i differenser kan inte räknas: det finns 5 områden att jämföra med, och det behövs 8.',
  );
});

test('it always says that this is no cause, and under five points no word of trend', async () => {
  const effect: EffectPage = (await ask(1)).json();
  expect(effect.trend).toHaveProperty('tooFew');
  const said = sayEffect(effect, sv).join('\n');
  expect(said).toContain('visar samtidighet, inte orsak');
  expect(said).toContain('För få år för att säga något om utvecklingen');
  expect(said).not.toMatch(/ökning|minskning|[Ii]ngen säker förändring/);
  const other: EffectPage = (await ask(0)).json();
  expect(sayEffect(other, speak('en')).join('\n')).toContain('not what caused it');
});

test('a commitment without an indicator, and one without values, are told what is missing', async () => {
  expect((await ask(2)).json()).toMatchObject({ status: 400, code: 'effect/no-indicator' });
  expect((await ask(3)).json()).toMatchObject({ status: 400, code: 'effect/no-values' });
});

test('what is not shared with the one who asks has no effect to show', async () => {
  caller = anonymous;
  expect((await ask(0)).json()).toMatchObject({ code: 'commitment/unknown-commitment' });
  const missing = await house.app.inject('/api/effects/00000000-0000-4000-8000-00000000000f');
  expect(missing.statusCode).toBe((await ask(0)).statusCode);
});
