import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, stranger, test } from '../run/journey.ts';

test.use({ storageState: stranger });

const seats = (page: Page) => page.getByRole('table', { name: /^Platser / }).locator('tbody tr');

test('who sat in the council on a day: one seat a party, the governor in the chair @phone', async ({
  page,
}) => {
  await page.goto('/organ/council?dag=2021-06-01');
  await expect(page.getByRole('heading', { name: 'Platser 1 juni 2021' })).toBeVisible();
  await expect(seats(page)).toHaveCount(19);
  await expect(seats(page).first()).toContainText('Länsstyrelsen Uppsala län');
  await expect(seats(page).first()).toContainText('ordförande');
  await expect(seats(page).first()).toContainText('Landshövding');
  await expect(page.getByText('Alla parter är representerade.')).toBeVisible();
  await page.getByLabel('Dag', { exact: true }).fill('2018-03-31');
  await expect(page.getByText('Ingen plats är antecknad för den dagen.')).toBeVisible();
  await expect(page.getByText('19 parter är inte representerade:')).toBeVisible();
  await expect(page).toHaveURL(/dag=2018-03-31/);
});

test('the coordination group shows its core assignments and every party that is not represented', async ({
  page,
}) => {
  await page.goto('/organ/coordination-group');
  const main = page.getByRole('main');
  for (const text of [
    'Samlad nulägesbild',
    'Informations- och kunskapsspridning',
    'Fortsatta och nya fokusområden',
    'Källorna säger inte vilka parter som sitter här.',
    '19 parter är inte representerade:',
  ]) {
    await expect(main.getByText(text)).toBeVisible();
  }
  await expect(main.getByRole('link', { name: 'Kansligruppen' })).toBeVisible();
  await expect(page.getByText('Ny plats')).toHaveCount(0);
  await expect(page.getByText('Ändra organet')).toHaveCount(0);
});

test('the picture of the bodies has its lines in words and can be saved', async ({ page }) => {
  await page.goto('/plan');
  await page.getByRole('link', { name: 'Organ', exact: true }).press('Enter');
  const picture = page.getByRole('img', { name: 'Organen och deras rapportvägar' });
  await expect(picture.locator('rect')).toHaveCount(8);
  await expect(picture.locator('path')).toHaveCount(4);
  await expect(picture.locator('desc')).toContainText(
    'Regionala arbetsgrupper och nätverk redovisar till Samordningsgruppen.',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).press('Enter');
  const file = await readFile(await (await download).path(), 'utf8');
  for (const words of ['Samordningsgruppen', 'Utan angiven rapportväg', 'Gävleborgs']) {
    expect(file).toContain(words);
  }
});

test('a stranger sees what a party is and where it sits, and no people @phone', async ({
  page,
  isMobile,
}) => {
  await page.goto('/parter');
  await page.getByRole('link', { name: 'Heby kommun' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Heby kommun' })).toBeVisible();
  const parts = page.getByRole('navigation', { name: 'Delar av partens sida' }).getByRole('link');
  // On the phone a button that opens a list of one would say nothing.
  await expect(parts).toHaveText(isMobile ? [] : ['Översikt']);
  await expect(page.getByRole('row', { name: /Rådet för social hållbarhet/ })).toContainText(
    'Kommunchef eller kommundirektör',
  );
  await page.goto('/parter/heby-municipality/manniskor');
  await expect(page.getByText(/heter ”manniskor”, eller så är den inte för dig/)).toBeVisible();
  await page.goto('/parter/heby-municipality/oversikt?sprak=en');
  await expect(page.getByRole('heading', { name: 'Names through time' })).toBeVisible();
});
