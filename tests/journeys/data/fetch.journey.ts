import { type ServedSources, serveSources } from '../../sources/serve.ts';
import { expect, test as reading } from '../run/journey.ts';
import { type Served, serve } from '../run/serve.ts';

/** A Samsyn of its own whose sources are invented ones on this machine. */
const test = reading.extend<object, { readonly sources: ServedSources; readonly served: Served }>({
  sources: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const sources = await serveSources({ onlySmallAreas: ['TAB6680'] });
      process.env.SAMSYN_SOURCES = sources.address;
      await use(sources);
      delete process.env.SAMSYN_SOURCES;
      await sources.close();
    },
    { scope: 'worker' },
  ],
  served: [
    async ({ sources: _ }, use) => {
      const samsyn = await serve();
      await use(samsyn);
      await samsyn.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test('the county is fetched from the Data screen: plan, progress, summary, and the map without stand-in', async ({
  page,
  sources,
}) => {
  await page.goto('/data/hamta');
  await page.getByRole('button', { name: 'Visa planen' }).click();
  const plan = page.getByRole('table', { name: /Plan för Uppsala län/ });
  await expect(plan.getByRole('row', { name: /Arbetsmarknadsstatus/ })).toBeVisible();
  await expect(page.getByText(/^Omkring \d+ frågor/)).toBeVisible();
  expect(sources.asked).toEqual([]);

  sources.behave('html-200', 'api.kolada.se');
  await page.getByRole('button', { name: 'Hämta aktuella uppgifter' }).click();
  await expect(page.getByRole('button', { name: 'Avbryt hämtningen' })).toBeVisible();
  const summary = page.getByRole('status').filter({ hasText: 'Delvis klar.' });
  await expect(summary).toContainText('En del kom inte.', { timeout: 40_000 });
  await expect(summary).toContainText(/Gymnasiebehörighet och ohälsotal per kommun: Kolada/);

  sources.recover();
  await page.getByRole('button', { name: 'Försök igen med det som inte kom' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Klar.' })).toContainText(
    /^Klar\. 1[0-9] delar kom\.$/,
  );
  await page.goto('/karta');
  await expect(page.getByText(/av 247 områden uppfyller/)).toContainText('jämfört med riket');
  await page.goto('/omrade/municipality:0380');
  await expect(page.getByRole('heading', { name: 'Polisens notiser' })).toBeVisible();
});
