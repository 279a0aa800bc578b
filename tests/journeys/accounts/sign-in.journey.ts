import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { stranger } from '../run/journey.ts';
import { administrator } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';

test.use({ leaves: 'accounts', provider: 'Provorganisationen', storageState: stranger });
test.describe.configure({ mode: 'serial' });

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord').fill(password);
  await page.keyboard.press('Enter');
}

async function expectAccessible(page: Page): Promise<void> {
  const axe = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  expect(axe.violations).toEqual([]);
}

test('who is not signed in is sent to sign in and comes back to the same page', async ({
  page,
  pageErrors,
}) => {
  await page.goto('/data/logg');
  await page.getByRole('link', { name: 'Logga in för att fortsätta' }).first().press('Enter');
  await expect(page).toHaveURL(/\/logga-in\?sedan=%2Fdata%2Flogg$/);
  await expectAccessible(page);

  // The refusals are expected: the browser writes each in its console.
  await signIn(page, administrator.email, 'fel lösenord här');
  await expect(page.getByRole('alert')).toContainText('hör inte ihop');
  pageErrors.length = 0;
  await signIn(page, administrator.email, administrator.password);
  await expect(page).toHaveURL(/\/data\/logg$/);
  await expect(page.getByRole('banner')).toContainText(administrator.name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logg');
  pageErrors.length = 0;

  await page.getByRole('button', { name: 'Logga ut' }).press('Enter');
  await expect(page).toHaveURL(/\/karta/);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible();
});

test('another site is not returned to after signing in', async ({ page }) => {
  await page.goto('/logga-in?sedan=//example.org/');
  await signIn(page, administrator.email, administrator.password);
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/nu$/);
});

test('an organisation’s own sign-in stands on the page, and that it does not answer is told there', async ({
  page,
}) => {
  await page.goto('/logga-in?sedan=/plan/ataganden');
  await expect(page.getByRole('heading', { name: 'Med lösenord' })).toBeVisible();
  await page.getByRole('link', { name: 'Logga in med Provorganisationen' }).press('Enter');
  await expect(page).toHaveURL(/\/logga-in\?fel=account%2Fprovider-away&tjanst=prov$/);
  await expect(page.getByRole('alert')).toContainText(
    'Inloggningstjänsten Provorganisationen svarar inte.',
  );
  await expectAccessible(page);
});

test('an account is made for a party, its link chooses a password once, and its sessions are ended', async ({
  page,
  browser,
  address,
  pageErrors,
}) => {
  await page.goto('/logga-in?sedan=/data/konton');
  await signIn(page, administrator.email, administrator.password);
  await expect(page.getByRole('table', { name: 'Konton' })).toContainText(administrator.name);
  await page.getByLabel('Part', { exact: true }).selectOption({ label: 'Knivsta kommun' });
  await page.getByLabel('Namn eller funktion').fill('Hållbarhetsstrateg');
  await page.getByLabel('E-postadress').fill('strateg@example.org');
  await page.getByRole('checkbox', { name: 'Skribent' }).press('Space');
  await page.getByRole('button', { name: 'Gör konto' }).press('Enter');
  const link = await page.getByText(/\/valkommen#/).textContent();
  await expect(page.getByRole('table', { name: 'Konton' })).toContainText('Väntar på lösenord');
  await expectAccessible(page);

  const theirs = await browser.newContext({ baseURL: address, storageState: stranger });
  const person = await theirs.newPage();
  await person.goto(link ?? '');
  await expect(person.getByText('Välj ett lösenord för Hållbarhetsstrateg')).toBeVisible();
  // The secret is out of the address as soon as the page has read it.
  expect(person.url()).toBe(`${address}/valkommen`);
  await expectAccessible(person);
  await person.getByLabel('Lösenord').fill('lösenord2026');
  await person.keyboard.press('Enter');
  await expect(person.getByRole('alert')).toContainText('gissas först');
  await person.getByLabel('Lösenord').fill('elva vita svanar i vinden');
  await person.keyboard.press('Enter');
  await expect(person.getByRole('banner')).toContainText('Hållbarhetsstrateg');
  await expect(person.getByRole('banner')).toContainText('Knivsta kommun');
  await person.goto(link ?? '');
  await expect(person.getByRole('alert')).toContainText('Länken fungerar inte');

  await person.goto('/min-inloggning');
  await expect(person.getByText('Skribent')).toBeVisible();
  await expectAccessible(person);
  const other = await browser.newContext({ baseURL: address, storageState: stranger });
  const phone = await other.newPage();
  await phone.goto('/logga-in');
  await signIn(phone, 'strateg@example.org', 'elva vita svanar i vinden');
  await expect(phone.getByRole('banner')).toContainText('Hållbarhetsstrateg');
  await person.reload();
  await person.getByRole('button', { name: 'Avsluta alla andra' }).press('Enter');
  await expect(person.getByRole('button', { name: 'Avsluta alla andra' })).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole('banner').getByRole('link', { name: 'Logga in' })).toBeVisible();

  // Closed by the administrator: out at once.
  await page.getByRole('button', { name: 'Ändra Hållbarhetsstrateg' }).press('Enter');
  await page.getByRole('button', { name: 'Stäng kontot' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Konton' })).toContainText('Stängt');
  await person.reload();
  await expect(person.getByText('Du är inte inloggad.')).toBeVisible();
  await Promise.all([theirs.close(), other.close()]);
  pageErrors.length = 0;
});
