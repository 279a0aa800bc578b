import type { Page } from '@playwright/test';
import type { RuleEvaluation, RulePreview, RuleVersionText } from '#contract/disadvantage.ts';
import { expect, test } from '../run/writing-journey.ts';
import { readLog, readProblem } from './ask-samsyn.ts';

// An adopted rule stays.
test.use({ leaves: 'rules' });
// One after the other: the last adopts.
test.describe.configure({ mode: 'default' });

const area = 'deso2025:0380C1230';

test('six of seven is previewed as 26 entering and 0 leaving, by name, and nothing is saved', async ({
  page,
  ask,
}) => {
  const before = await ask('/api/rules');
  const log = await ask<{ total: number }>('/api/log');
  await page.goto('/data/regeln');
  await expect(page.getByText(/^26 områden|26 områden är sämre på alla 6/).first()).toBeVisible();
  await previewSixOfSeven(page);
  const answer = page.getByRole('alert');
  await expect(answer).toContainText('Tillkommer 26, faller bort 0.');
  await expect(answer).toContainText('0 områden uppfyller regeln nu, 26 efter ändringen.');
  const evaluation = await ask<RuleEvaluation>('/api/rules/1/evaluation?division=deso2025');
  const names = evaluation.areas.filter((one) => one.met === 6).map((one) => one.name);
  const entering = answer
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: 'Tillkommer' }) });
  expect((await entering.last().getByRole('link').allTextContents()).sort()).toEqual(names.sort());
  expect(names).toHaveLength(26);
  expect(await ask('/api/rules')).toEqual(before);
  expect((await ask<{ total: number }>('/api/log')).total).toBe(log.total);
});

test('a comparison with a municipality or the county gives its own answer', async ({
  page,
  request,
  ask,
}) => {
  await page.goto('/data/regeln');
  const chooser = page.getByLabel('Jämförelse', { exact: true });
  await expect(chooser.getByRole('option')).toHaveCount(11);
  await chooser.selectOption('municipality:0380');
  await page.getByRole('button', { name: 'Förhandsgranska', exact: true }).press('Enter');
  // No value is loaded for the municipality itself, so nothing can be decided against it.
  await expect(page.getByRole('alert')).toContainText('Tillkommer 0, faller bort 0.');
  await expect(page.getByRole('alert')).toContainText(/\d+ blir oavgjorda/);
  const { versions } = await ask<{ versions: RuleVersionText[] }>('/api/rules');
  const rule = versions[0];
  const proposal = {
    basedOn: 1,
    name: rule?.name,
    atLeast: 6,
    comparison: 'composite:uppsala-enkoping',
    conditions: rule?.conditions,
  };
  const response = await request.post('/api/rules/preview', { data: proposal });
  const preview: RulePreview = await response.json();
  expect(preview).toMatchObject({ before: 0, after: 26, standIn: false });
});

test('a proposal with junk in it is refused with a sentence', async ({ request, ask }) => {
  const { versions } = await ask<{ versions: RuleVersionText[] }>('/api/rules');
  const [rule] = versions;
  const proposal = {
    basedOn: 1,
    name: rule?.name,
    atLeast: 6,
    comparison: 'country:SE',
    conditions: rule?.conditions,
  };
  const adoption = { proposal, adoptedBy: 'Rådet', decision: '§ 1', validFrom: '2026-11-01' };
  const junk: readonly (readonly [object, string])[] = [
    [{ ...adoption, proposal: { ...proposal, atLeast: 8 } }, 'rule/at-least-out-of-range'],
    [{ ...adoption, proposal: { ...proposal, comparison: 'country:XX' } }, 'area/unknown-area'],
    [{ ...adoption, validFrom: 'imorgon' }, 'rule/malformed-date'],
    [{ ...adoption, validFrom: '2026-02-30' }, 'rule/malformed-date'],
    [{ ...adoption, validFrom: '2017-12-31' }, 'rule/begins-before-latest'],
    [{ ...adoption, decision: '  ' }, 'http/invalid-request'],
    [{ ...adoption, adoptedBy: '' }, 'http/invalid-request'],
  ];
  expect(rule?.validFrom).toBe('2018-01-01');
  for (const [data, code] of junk) {
    const answer = await request.post('/api/rules', { data });
    expect([400, 404], code).toContain(answer.status());
    const problem = await readProblem(answer);
    expect(problem.detail.length).toBeGreaterThan(20);
    expect(problem.code).toBe(code);
  }
  expect((await ask<{ versions: RuleVersionText[] }>('/api/rules')).versions).toHaveLength(1);
});

test('a version is adopted by a decision, is used at once, and the one before stays readable', async ({
  page,
  request,
  ask,
}) => {
  await page.goto('/data/regeln');
  await previewSixOfSeven(page);
  await page.getByRole('button', { name: 'Fastställ' }).press('Enter');
  await expect(page.getByText('Välj ett datum.')).toBeVisible();
  await page.getByLabel('Namn på svenska').fill('Sex av sju');
  await page.getByLabel('Namn på engelska').fill('Six of seven');
  await page.getByLabel('Vem fastställer').fill('Rådet för social hållbarhet');
  await page.getByLabel('Beslut').fill('Protokoll 2026-11-20 § 7');
  await page.getByLabel('Gäller från').fill('2026-11-20');
  await page.getByRole('button', { name: 'Fastställ' }).press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Version 2 är fastställd.' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gäller nu: version 2' })).toBeVisible();
  await expect(page.getByText(/minst 6 av 7 villkor/).first()).toBeVisible();
  await expect(
    page
      .getByText('Fastställd av Rådet för social hållbarhet enligt Protokoll 2026-11-20 § 7.')
      .first(),
  ).toBeVisible();
  await expect(page.getByText(/^26 uppfyller regeln/)).toBeVisible();

  const first = page.locator('details').filter({ hasText: /^Version 1:/ });
  await first.locator('summary').press('Enter');
  await expect(first).toContainText('minst 7 av 7 villkor');
  const old = await ask<RuleEvaluation>('/api/rules/1/evaluation?division=deso2025');
  expect(old.summary).toMatchObject({ meets: 0, meetsAllKnown: 26 });
  expect(old.rule.inForce).toBe(false);

  const inForce = await ask<RuleEvaluation>('/api/rules/gallande/evaluation?division=deso2025');
  expect(inForce.rule.version).toBe(2);
  expect(inForce.summary.meets).toBe(26);
  const worst = inForce.areas.find((one) => one.outcome === 'meets');
  await page.goto(`/omrade/${worst?.area}`);
  await expect(page.getByText('Området uppfyller regeln.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Regeln, version 2' })).toBeVisible();
  await page.goto(`/karta?omrade=${worst?.area}`);
  await expect(page.getByText(/^26 av 184 områden/)).toBeVisible();
  expect((await ask<{ evaluation: { rule: number } }>(`/api/areas/${area}`)).evaluation.rule).toBe(
    2,
  );

  const log = await readLog(request, 'Rådet för social hållbarhet');
  expect(log.chain.whole).toBe(true);
  expect(log.entries).toMatchObject([
    { action: 'rule/adopted', objectKind: 'rule', objectId: '2', role: 'operator' },
  ]);
});

test('of two who adopt at once, one is told that somebody was before', async ({
  page,
  request,
  ask,
  pageErrors,
}) => {
  const { versions } = await ask<{ versions: RuleVersionText[] }>('/api/rules');
  const latest = versions.at(-1);
  const adoption = (adoptedBy: string, atLeast: number) => ({
    proposal: {
      basedOn: latest?.version,
      name: latest?.name,
      atLeast,
      comparison: 'country:SE',
      conditions: latest?.conditions,
    },
    adoptedBy,
    decision: 'Protokoll § 8',
    validFrom: '2026-11-21',
  });
  // One has the page open since before.
  await page.goto('/data/regeln');
  await page.getByLabel('Villkor som måste vara uppfyllda').selectOption('3');
  await page.getByRole('button', { name: 'Förhandsgranska', exact: true }).press('Enter');
  await page.getByLabel('Vem fastställer').fill('Den tredje');
  await page.getByLabel('Beslut').fill('Protokoll § 9');
  await page.getByLabel('Gäller från').fill('2026-11-21');

  const answers = await Promise.all([
    request.post('/api/rules', { data: adoption('Den första', 5) }),
    request.post('/api/rules', { data: adoption('Den andra', 4) }),
  ]);
  expect(answers.map((answer) => answer.status()).sort()).toEqual([201, 409]);
  const loser = answers.find((answer) => answer.status() === 409);
  expect((await readProblem(loser!)).detail).toMatch(
    /^Någon har fastställt version \d+ sedan du började från version \d+\./,
  );

  await page.getByRole('button', { name: 'Fastställ' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Någon har fastställt' })).toBeVisible();
  expect((await ask<{ versions: RuleVersionText[] }>('/api/rules')).versions).toHaveLength(
    versions.length + 1,
  );
  expect(pageErrors.splice(0)).toEqual([expect.stringContaining('409')]);
});

async function previewSixOfSeven(page: Page): Promise<void> {
  await page.getByLabel('Villkor som måste vara uppfyllda').selectOption('6');
  await page.getByRole('button', { name: 'Förhandsgranska', exact: true }).press('Enter');
}
