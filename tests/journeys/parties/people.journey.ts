import type { Page } from '@playwright/test';
import { administrator } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';

// Seats and hand-overs stay.
test.use({ leaves: 'people' });
// One after the other: the hand-over needs the function that is added.
test.describe.configure({ mode: 'default' });

const people = '/parter/heby-municipality/manniskor';
const leaves = 'Kommunchef eller kommundirektör';

test('a role holder who leaves hands everything over in one step, and the page can be printed', async ({
  page,
  pageErrors,
}) => {
  await page.goto(people);
  await page.getByRole('link', { name: `Lämna över från ${leaves}` }).press('Enter');
  const panel = page.getByRole('region', { name: `Lämna över från ${leaves}` });
  await expect(panel.getByText(`${leaves} svarar för en sak:`)).toBeVisible();
  await expect(panel.getByRole('row', { name: /Rådet för social hållbarhet/ })).toContainText(
    'plats i organ',
  );
  await expect(panel.getByText('Lägg först till den funktion som ska ta över.')).toBeVisible();
  await panel.getByLabel('Sista dag').fill('2026-10-31');
  await panel.getByRole('button', { name: 'Lämna över' }).press('Enter');
  await expect(panel.getByRole('alert').last()).toContainText(
    'svarar för en sak som ingen annan håller: Rådet för social hållbarhet. Välj en efterträdare.',
  );

  await page.getByText('Ny funktion').press('Enter');
  await page.getByLabel('Funktion', { exact: true }).fill('Förvaltningschef');
  await page.getByLabel('Från', { exact: true }).fill('2026-01-01');
  await page.getByRole('button', { name: 'Lägg till funktion' }).press('Enter');
  await expect(page.getByRole('row', { name: /^Förvaltningschef/ })).toBeVisible();

  await panel.getByLabel('Lämnas till').selectOption('Förvaltningschef');
  await panel.getByRole('button', { name: 'Lämna över' }).press('Enter');
  await expect(page.getByRole('row', { name: new RegExp(`^${leaves}`) })).toContainText(
    '31 oktober 2026',
  );
  await page.getByRole('link', { name: 'Överlämningar' }).press('Enter');
  const done = page.getByRole('article');
  await expect(done.getByRole('heading')).toHaveText(`${leaves} till Förvaltningschef`);
  await expect(done).toContainText('Sista dag 31 oktober 2026.');
  await expect(done.getByRole('row', { name: /Rådet för social hållbarhet/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible();

  await page.goto('/organ/council?dag=2026-10-31');
  await expect(seatOf(page, 'Heby kommun')).toContainText(leaves);
  await page.goto('/organ/council?dag=2026-11-01');
  await expect(seatOf(page, 'Heby kommun')).toContainText('Förvaltningschef');
  expect(pageErrors.splice(0)).toEqual([expect.stringContaining('409')]);
});

test('a party changes name from a day, and the old name still finds it', async ({ page }) => {
  await page.goto('/parter/region-uppsala/oversikt');
  await page.getByText('Byt namn', { exact: true }).first().press('Enter');
  await page.getByLabel('Namn på svenska').fill('Region Uppland');
  await page.getByLabel('Namn på engelska').fill('Region Uppland');
  await page.getByLabel('Gäller från').fill('2026-11-01');
  await page.getByLabel('Skäl eller beslut').first().fill('Prov av namnbyte <b>x</b>');
  await page.getByRole('button', { name: 'Byt namn' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Region Uppland' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Region Uppsala/ })).toContainText('31 oktober 2026');
  await page.goto('/parter');
  await page.getByRole('searchbox', { name: 'Vilken part är det?' }).fill('region uppsala');
  await expect(page.getByText('region uppsala är Region Uppland.')).toBeVisible();
});

test('a party’s administrator decides on sharing, and its own log tells who did it and when', async ({
  page,
}) => {
  await page.goto(`/parter/${administrator.party}/delning`);
  const sharing = page.getByRole('region', { name: 'Vad parten delar' });
  const needs = sharing.getByRole('row', { name: /^Behov/ }).first();
  await expect(needs).toContainText('Inte beslutat');
  await sharing.getByText('Besluta om delning', { exact: true }).first().press('Enter');
  await sharing.getByLabel('Vad', { exact: true }).selectOption({ label: 'Behov' });
  await sharing.getByLabel('Delas med').selectOption({ label: 'Vem som helst' });
  await expect(sharing.getByText('Det kan inte göras ogjort')).toBeVisible();
  await sharing.getByLabel('Varför').fill('Prov: behoven ska kunna läsas av alla');
  await sharing.getByRole('button', { name: 'Besluta om delning' }).press('Enter');
  await expect(sharing.getByText('Beslutet gäller nu.')).toBeVisible();
  await expect(needs).toContainText('Vem som helst');

  await page.getByRole('link', { name: 'Logg', exact: true }).press('Enter');
  const log = page.getByRole('region', { name: 'Partens logg' });
  const entry = log.getByRole('row').filter({ hasText: 'beslutade om delning av' });
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText(administrator.name);
  await expect(entry).toContainText(/\d{1,2}\s\S+\s20\d\d.*\d{2}[:.]\d{2}/);
});

test('an external partner is noted with what it is and where', async ({ page }) => {
  await page.goto('/parter');
  await page.getByText('Ny extern samverkanspart').press('Enter');
  await page.getByLabel('Organisation', { exact: true }).fill('Föreningen Prov');
  await page.getByLabel('Var', { exact: true }).selectOption({ label: 'Uppsala' });
  await page.getByLabel('Kontaktfunktion').fill('Verksamhetsansvarig');
  await page.getByLabel('Från', { exact: true }).fill('2026-01-01');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
  const row = page.getByRole('row', { name: /^Föreningen Prov/ });
  await expect(row).toContainText('förening');
  await expect(row).toContainText('Uppsala');
});

function seatOf(page: Page, party: string) {
  return page
    .getByRole('table', { name: /^Platser / })
    .getByRole('row', { name: new RegExp(`^${party}`) });
}
