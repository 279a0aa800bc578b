import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { CompassAreas, CompassRun, CompassRunSummary } from '#contract/compass.ts';
import { expect, test } from '../run/writing-journey.ts';

test.use({ leaves: 'compass' });
// The second is set against the run of the first.
test.describe.configure({ mode: 'serial' });

/** Areas on the map and in the picture that are drawn weakly. */
const faintOnMap = 'svg path[data-area][data-faint]';
const faintInPicture = 'svg circle[data-area][data-faint]';

// Colours, the slow part, are those of the other screens.
const ofColour = ['color-contrast', 'link-in-text-block'];

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .disableRules(ofColour)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.target}`)).toEqual([]);
}

test('the compass is run on the real county, named, adopted, run again to the same bytes, and linked on the map', async ({
  page,
  ask,
  request,
}) => {
  test.setTimeout(180_000);

  // Ordered from the form, with what it would use told first.
  await page.goto('/data/korningar');
  await page.getByRole('button', { name: 'Förhandsgranska', exact: true }).click();
  await expect(page.getByText('184 av 184 områden har alla värden')).toBeVisible();
  await page.getByLabel('Anteckning', { exact: true }).fill('Första körningen');
  await page.getByRole('button', { name: 'Kör', exact: true }).click();

  // Its evidence stands side by side, and the choice of seven is marked as a choice.
  const evidence = page.getByRole('table', { name: 'Underlag för antalet landskap' });
  await expect(evidence.getByRole('row')).toHaveCount(12, { timeout: 60_000 });
  await expect(evidence.getByRole('rowheader', { name: '7 (valt)' })).toBeVisible();
  await expectAccessible(page, 'run');

  // People decide the name.
  await page.getByText('Namn på landskap A').first().click();
  await page.getByRole('textbox', { name: 'Namn på landskap A' }).fill('Studentområden');
  const naming = page.locator('details[open] form');
  await naming.getByRole('button', { name: 'Ge namn' }).click();
  await expect(page.getByText('Studentområden', { exact: true })).toBeVisible();

  const adoption = page.locator('section', {
    has: page.getByRole('heading', { name: 'Fastställ' }),
  });
  await adoption.getByLabel('Beslut eller skäl').fill('Beslut 4 den 12 november');
  await adoption.getByRole('button', { name: 'Fastställ' }).click();
  await expect(page.getByText(/Fastställd .* av Ada Provare: Beslut 4/)).toBeVisible();

  const { runs } = await ask<{ runs: CompassRunSummary[] }>('/api/compass/runs');
  const [{ id = '', checksum = '' } = {}] = runs;
  await page.getByRole('button', { name: 'Kör om och jämför' }).click();
  await expect(page.getByText(`Samma kontrollsumma: ${checksum}`)).toBeVisible({ timeout: 60_000 });

  // Map, picture and profile are linked: choosing in one brings it forward in the others.
  await page.getByRole('link', { name: 'Visa på kartan' }).click();
  await expect(page.locator('svg path[data-area][data-fill^="landscape-"]')).toHaveCount(184);
  await expect(page.locator('main')).toContainText('fastställd');
  await expect(page.locator('main')).toContainText('De visar inte varför');
  const run = await ask<CompassRun>(`/api/compass/runs/${id}`);
  const { areas } = await ask<CompassAreas>(`/api/compass/runs/${id}/areas`);
  const named = run.landscapes.find((one) => one.name === 'Studentområden')!;
  await page.getByRole('button', { name: /Studentområden/ }).click();
  await expect(page).toHaveURL(/landskap=A/);
  await expect(page.locator(faintOnMap)).toHaveCount(184 - named.areas);
  await expect(page.locator(faintInPicture)).toHaveCount(184 - named.areas);
  await expect(page.getByRole('heading', { name: 'Profil: A Studentområden' })).toBeVisible();
  await expectAccessible(page, 'landscapes');
  const one = areas.find((area) => area.landscape === named.position)!;
  await page.locator(`svg circle[data-area="${one.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`omrade=${one.id}`));
  await expect(page.locator('tr[data-selected]')).toContainText('Studentområden');

  // Everything can be taken along.
  for (const file of ['areas.csv', 'areas.xlsx', 'areas.geojson']) {
    const answer = await request.get(`/api/compass/runs/${id}/${file}`);
    expect(answer.status(), file).toBe(200);
  }
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
  const drawing = (await saved('SVG, kartan')).toString('utf8');
  expect(drawing).toContain('Sociala landskap');
  expect(drawing).toContain('Studentområden');
  expect(drawing).toContain(run.checksum!.slice(0, 12));
  expect(drawing).toContain('url(#landscape-0)');
  expect((await saved('PNG, kompassbilden')).subarray(1, 4).toString()).toBe('PNG');

  // The area's page says where it belongs, how firmly, and which areas are like it.
  await page.goto(`/omrade/${one.id}`);
  const landscape = page.locator('section[aria-labelledby="landskap"]');
  await expect(landscape).toContainText(/A Studentområden · hör hit/);
  await expect(
    landscape.getByRole('table', { name: 'Områden som liknar' }).getByRole('row'),
  ).toHaveCount(6);
  await expect(
    page.locator('header', { has: page.getByRole('heading', { level: 1 }) }),
  ).toContainText('Studentområden');
  await expect(page.locator('svg text', { hasText: 'samma landskap' }).first()).toBeVisible();
  await expectAccessible(page, 'area');

  // A municipality's page follows the gap between the landscapes within it.
  await page.goto('/omrade/municipality:0380');
  await expect(page.locator('section[aria-labelledby="skillnad"]')).toContainText(
    /Skillnaden mellan [A-G] .+ och [A-G] /,
  );
});

test('a compass that others have made is loaded, shown with its maker and year, and set against ours', async ({
  page,
  ask,
}) => {
  const { areas } = await ask<{ areas: { id: string; code: string }[] }>(
    '/api/divisions/deso2025/areas',
  );
  const lines = areas.map(({ code }) => `${code};${code.includes('C') ? 'Stad' : 'Landsbygd'}`);
  const file = ['område;landskap', ...lines].join('\n');
  await page.goto('/data/korningar');
  const outside = page.locator('section', {
    has: page.getByRole('heading', { name: 'Kompasser som andra har gjort' }),
  });
  await outside.getByLabel('CSV-fil med område och klass').setInputFiles({
    name: 'kompass.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  await outside.getByRole('button', { name: 'Förhandsgranska filen' }).click();
  await expect(outside.getByText('184 områden känns igen')).toBeVisible();
  await outside.getByLabel('Kompassens namn').fill('Testkompassen');
  await outside.getByLabel('Vem som gjort den').fill('Konsult AB');
  await outside.getByLabel('År den avser').fill('2018');
  await outside.getByRole('button', { name: 'Läs in' }).click();
  await outside.getByRole('link', { name: 'Testkompassen' }).click();
  await expect(page.locator('main')).toContainText('Testkompassen, gjord av Konsult AB 2018');
  await expect(page.locator('main')).toContainText('Inte en körning av vår kompass');
  await expect(page.locator('svg path[data-area][data-fill^="landscape-"]')).toHaveCount(184);
  await expect(page.getByRole('table', { name: /Klasser i Testkompassen mot våra/ })).toBeVisible();
});
