import { AxeBuilder } from '@axe-core/playwright';
import type { AreaProfile, Division } from '#contract/areas.ts';
import { inventOutlines, outlineFile } from '#server/features/areas/testing/invent-outlines.ts';
import { administrator } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';
import { loadBorders, loadFile, readLog } from './ask-samsyn.ts';
import { chooseAnotherFile, expectFacts } from './load-screen.ts';

// Borders that were loaded stay.
test.use({ leaves: 'borders' });

type Drawn = { readonly features: Parameters<typeof inventOutlines>[0] };
const added = 'deso2025:0360A0010';

test('a municipality without small areas gets them from a file, by keyboard, after a preview', async ({
  page,
  request,
  ask,
}) => {
  const drawn = await ask<Drawn>('/api/divisions/deso2025/areas.geojson');
  const { features, touched } = inventOutlines(drawn.features);
  const file = (name: string, objects: readonly unknown[]) => ({
    name,
    mimeType: 'application/geo+json',
    buffer: Buffer.from(outlineFile(objects)),
  });

  await page.goto('/data/omraden?indelning=deso2025');
  await expect(page.getByText('6 kommuner saknar')).toContainText('läs in filen här');
  await page.getByRole('link', { name: 'Läs in gränser' }).press('Enter');
  await expect(page.getByRole('link', { name: /SCB:s geodatatjänst/ })).toHaveAttribute(
    'href',
    /stat%3ADeSO_2025.*lanskod/,
  );

  // A file with a fault is refused with its object, and nothing can be loaded.
  const [first, second] = features;
  const twice = { ...second, properties: first.properties };
  await chooseAnotherFile(page, file('dubbel.geojson', [first, twice]));
  await expect(page.getByRole('alert')).toContainText('Filen kan inte läsas in: ');
  await expect(
    page.getByText('Objekt 2 i dubbel.geojson: koden 0360A0010 i fältet desokod'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Läs in' })).toHaveCount(0);

  await chooseAnotherFile(page, file('tierp.geojson', features));
  await expect(page.getByText('Filen går att läsa in.')).toBeVisible();
  await expectFacts(page, {
    'Objekt i filen': '2',
    Koordinatsystem: 'SWEREF 99 TM (EPSG:3006)',
    'Nya områden': '2',
    'Får ny gräns': '0',
    Oförändrade: '0',
    'Nya RegSO': '1',
    'Par av områden som gränsar till varandra efteråt': '481',
  });
  await expect(
    page.getByRole('table', { name: 'Per kommun' }).getByRole('row', { name: /Tierp/ }),
  ).toContainText('2');
  const axe = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  expect(axe.violations).toEqual([]);
  const before = await ask<{ divisions: Division[] }>('/api/divisions');
  expect(before.divisions.find((one) => one.id === 'deso2025')?.areas).toBe(184);

  await expect(page.getByText(/^Du gör detta som Ada Provare, Länsstyrelsen/)).toBeVisible();
  await page.getByLabel('Var gränserna är hämtade').focus();
  await page.keyboard.insertText('Påhittade områden');
  await page.getByRole('button', { name: 'Läs in' }).press('Enter');
  await expect(page.getByText('Inläst: 2 nya områden')).toBeVisible();
  await page.getByRole('link', { name: 'Till områdena', exact: true }).press('Enter');
  await expect(page.getByRole('table', { name: 'Inlästa gränser' })).toContainText(
    administrator.name,
  );

  await page.getByRole('searchbox', { name: 'Sök' }).fill('0360A0010');
  await page.getByRole('link', { name: 'Tierp (0360A0010)' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/omrade/${added}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tierp (0360A0010)');
  const profile = await ask<AreaProfile>(`/api/areas/${added}`);
  expect(profile.neighbours.map((one) => one.id)).toContain(touched);

  await page.goto(`/karta?omrade=${added}`);
  await expect(page.locator('svg path[data-area]')).toHaveCount(186);
  const [entry] = (await readLog(request, 'outlines/loaded')).entries;
  expect(entry).toMatchObject({ action: 'outlines/loaded', objectId: 'deso2025' });
});

test('a series that crosses two editions shows the break, with a crosswalk made on the Data screen', async ({
  page,
  request,
  ask,
}) => {
  const drawn = await ask<Drawn>('/api/divisions/deso2025/areas.geojson');
  const [first] = inventOutlines(drawn.features).features;
  const [ring = []] = (first.geometry as { coordinates: number[][][] }).coordinates;
  // The same invented area in both editions, drawn where nothing else is.
  const moved = ring.map(([x, y]) => [x! + 30_000, y! + 30_000]);
  const area = {
    ...first,
    properties: { desokod: '0360A0090' },
    geometry: { type: 'Polygon', coordinates: [moved] },
  };
  for (const [edition, year, value] of [
    ['deso2018', 2023, '4,5'],
    ['deso2025', 2024, '5,5'],
  ] as const) {
    await loadBorders(request, edition, outlineFile([area]));
    const figures = `omrade;indikator;period;varde\n${edition}:0360A0090;unemployment;${year};${value}\n`;
    const name = `${edition}.csv`;
    await loadFile(request, { name, mimeType: 'text/csv', buffer: Buffer.from(figures) });
  }

  await page.goto('/data/omraden?indelning=deso2025');
  await page.getByRole('link', { name: 'Gör en nyckel' }).press('Enter');
  await page.getByLabel('Metod').selectOption('by-code');
  await page.getByRole('button', { name: 'Förhandsgranska nyckeln' }).press('Enter');
  await expectFacts(page, { 'Par av områden': '1', 'Samma område i båda': '1' });
  await expect(page.getByText(/i DeSO 2025 kommer inte från något/)).toBeVisible();
  await page.getByLabel('Hur nyckeln är gjord').fill('Samma kod, samma gräns.');
  await page.getByRole('button', { name: 'Spara nyckeln' }).press('Enter');
  await expect(page.getByText('Nyckeln är sparad')).toBeVisible();

  await page.goto('/omrade/deso2025:0360A0090');
  await expect(page.getByText(/2023: mätt i DeSO 2018, där området är/)).toBeVisible();
  const history = page.getByRole('region', { name: 'Över tid' });
  await history.getByText('Visa som tabell').first().click();
  await expect(history.getByText('ej jämförbart med perioden före')).toBeVisible();
});
