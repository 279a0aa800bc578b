import type { AreaProfile } from '#contract/areas.ts';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { expect, test } from '../run/journey.ts';
import { openArea } from './area-screen.ts';

const area = 'deso2025:0380C1600';

test('the page begins with what is strong, then the children, then the seven conditions', async ({
  page,
  sv,
}) => {
  await openArea(page, area);
  const headings = await page.locator('main h2').allInnerTexts();
  expect(headings.slice(0, 4)).toEqual([
    sv.say('profile.strong'),
    sv.say('profile.children-title'),
    expect.stringMatching(/^Sju villkor: \d av 7$/),
    sv.say('profile.compared-title'),
  ]);
  const strong = page.locator('section[aria-labelledby="starkt"] li');
  expect(await strong.count()).toBeGreaterThan(0);
  expect(await strong.count()).toBeLessThanOrEqual(3);
  for (const sentence of await strong.allInnerTexts())
    expect(sentence).toMatch(/\d.*Bättre än \d+\s% av områdena/);
  const children = page.locator('section[aria-labelledby="barn"]');
  await expect(children).toContainText('Barn och unga, 0–19 år');
});

test('seven conditions, each with its two numbers, its outcome and why', async ({
  page,
  ask,
  sv,
}) => {
  const { evaluation } = await ask<AreaProfile>(`/api/areas/${area}`);
  await openArea(page, area);
  const rows = page.locator('section[aria-labelledby="villkor"] tbody tr');
  await expect(rows).toHaveCount(7);
  const outcomes = { meets: 'uppfyllt', 'does-not-meet': 'ej uppfyllt', undecided: 'oavgjort' };
  for (const [i, condition] of (evaluation?.conditions ?? []).entries()) {
    const row = rows.nth(i);
    await expect(row.locator('[data-outcome]')).toHaveText(outcomes[condition.outcome]);
    await row.getByText(sv.say('profile.why'), { exact: true }).click();
    const why = row.locator('details p');
    await expect(why).toBeVisible();
    if (condition.figure === null) continue;
    await expect(why).toContainText(condition.comparison?.name ?? '');
    const numbers = await row.locator('td').allInnerTexts();
    const sentence = (await why.allInnerTexts()).join(' ');
    for (const cell of numbers.slice(0, 2)) {
      const [number = '-'] = cell.match(/\d+(?:,\d+)?/) ?? [];
      expect(sentence).toContain(number);
    }
  }
});

test('eligibility is lacking at this level, and the stand-in for sick days is marked', async ({
  page,
  sv,
}) => {
  await openArea(page, area);
  const rows = page.locator('section[aria-labelledby="villkor"] tbody tr');
  const eligibility = rows.filter({ hasText: 'Gymnasiebehörighet' });
  await expect(eligibility).toContainText(sv.say('profile.not-at-this-level'));
  await expect(eligibility.locator('[data-outcome]')).toHaveText('oavgjort');
  await expect(rows.filter({ hasText: 'Sjukdagar' })).toContainText(
    sv.say('profile.proxy', { name: 'Sjuk- och aktivitetsersättning' }),
  );
  await expect(page.locator('section[aria-labelledby="villkor"]')).toContainText(
    'Jämförelsen är Uppsala och Enköping. Den ersätter riket',
  );
});

test('each strip has a mark for every comparison that is loaded, and the same as a table', async ({
  page,
  ask,
}) => {
  const profile = await ask<AreaProfile>(`/api/areas/${area}`);
  const { indicators } = await ask<{ indicators: IndicatorMetadata[] }>('/api/indicators');
  await openArea(page, area);
  const figures = page.locator('section[aria-labelledby="jamfort"] figure');
  const rows = profile.rows.filter((row) => {
    const indicator = indicators.find((one) => one.id === row.indicator);
    return row.indicator !== 'population' && !indicator?.aboutChildren;
  });
  await expect(figures).toHaveCount(rows.length);
  for (const row of rows) {
    const name = indicators.find((one) => one.id === row.indicator)?.name.sv ?? '';
    const figure = figures.filter({ has: page.getByRole('heading', { name, exact: true }) });
    const loaded = row.comparisons.filter((one) => one.figure?.value != null);
    await expect(figure.locator('svg g[data-kind]:has(line)'), name).toHaveCount(loaded.length);
    await expect(figure.locator('svg circle'), name).toHaveCount(row.figure.value === null ? 0 : 1);
    const spread = row.spread === null ? 0 : 4;
    await expect(figure.locator('tbody tr'), name).toHaveCount(1 + loaded.length + spread);
  }
});

test('an area near the line says so, and one that is not does not', async ({ page, ask, sv }) => {
  const { areas } = await ask<RuleEvaluation>('/api/rules/1/evaluation?division=deso2025');
  const near = areas.find((one) => one.borderline);
  const clear = areas.find((one) => !one.borderline);
  await openArea(page, near?.area ?? '');
  await expect(page.getByText(sv.say('profile.borderline'))).toBeVisible();
  await openArea(page, clear?.area ?? '');
  await expect(page.getByText(sv.say('profile.borderline'))).toHaveCount(0);
});

test('a municipality shows ten years of reported crime, as a picture and as a table', async ({
  page,
  ask,
  sv,
}) => {
  const profile = await ask<AreaProfile>('/api/areas/municipality:0381');
  const row = profile.rows.find((one) => one.indicator === 'reported-crime-total');
  await openArea(page, 'municipality:0381');
  const { name } = await ask<IndicatorMetadata>('/api/indicators/reported-crime-total');
  const figure = page.locator('section[aria-labelledby="over-tid"] figure').filter({
    has: page.getByRole('heading', { name: new RegExp(`^${name.sv}(?! och)`) }),
  });
  await figure.getByText(sv.say('profile.as-table'), { exact: true }).click();
  const lines = await figure.locator('tbody tr').allInnerTexts();
  const years = Array.from({ length: 10 }, (_, i) => String(2016 + i));
  expect(lines.map((line) => line.slice(0, 4)).sort()).toEqual(years);
  for (const point of row?.history ?? []) {
    const line = lines.find((text) => text.startsWith(point.period)) ?? '';
    expect(line.replace(/\s/g, '')).toContain(sv.number(point.value ?? 0, 0).replace(/\s/g, ''));
  }
  await expect(figure.locator('svg')).toBeVisible();
});

test('an area that does not exist says so, and an address that leads nowhere answers 404', async ({
  page,
  pageErrors,
  sv,
}) => {
  await page.goto('/omrade/deso2025:0380C9999');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sv.say('profile.unknown-title'));
  await expect(page.getByText('deso2025:0380C9999')).toBeVisible();
  const answer = await page.goto('/omraden/alla/pa/en/gang');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sv.say('shell.not-found-title'));
  expect(pageErrors.splice(0)).toHaveLength(2);
});
