import { en } from '#contract/text/en.ts';
import { expect, test } from '../run/journey.ts';

test('the language is changed with a link, and the address keeps it', async ({ page }) => {
  await page.goto('/omrade/deso2025:0380C1600');
  await expect(page.getByRole('heading', { name: 'Barn och unga', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(
    page.getByRole('heading', { name: en['profile.children-title'], exact: true }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: en['shell.map'], exact: true }).click();
  await expect(page).toHaveURL(/sprak=en/);
  await expect(page.getByText(/26 of 184 areas/)).toBeVisible();
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByText(/26 av 184 områden/)).toBeVisible();
  expect(page.url()).not.toContain('sprak=');
});
