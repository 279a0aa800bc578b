import type { APIRequestContext, Page } from '@playwright/test';
import type { AccountMade } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import type { AgreementVersionText, InForceText } from '#contract/plans.ts';
import { administrator } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';

// What is adopted stands.
test.use({ leaves: 'adopted versions' });
// One after the other: each begins with what the one before has decided.
test.describe.configure({ mode: 'default' });

test('the agreement has sections to quote, and says what its sources do not tell', async ({
  page,
}) => {
  await page.goto('/plan/overenskommelse#atagande');
  await expect(page.getByRole('heading', { name: 'Överenskommelsen, version 1' })).toBeVisible();
  const section = page.getByRole('region', { name: 'Åtagande', exact: true });
  await expect(section).toContainText('åtar sig parterna att identifiera aktuella insatser');
  await expect(section).toBeInViewport();
  await expect(page.getByText('Beslutets nummer och dag: okänt i underlaget.')).toBeVisible();
  await expect(
    page.getByText(/Ingen underskrift av 19 är registrerade|okänt i underlaget/).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Planen för samverkan', exact: true }).click();
  await expect(
    page.getByText('2 prioriteringar, 7 insatsområden och 7 gemensamma aktiviteter.'),
  ).toBeVisible();
  const row = page.getByRole('row', { name: /Trygga miljöer/ });
  await expect(row).toContainText('Lägesbilder för ökad trygghet');
  await expect(row.getByRole('link', { name: 'Insatser för samverkan' })).toBeVisible();
});

test('any day tells what was in force', async ({ page }) => {
  await page.goto('/plan/overenskommelse');
  await page.getByLabel('Vad gällde den dagen?').fill('2021-06-01');
  await page.getByRole('button', { name: 'Visa', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Gällde 1 juni 2021' })).toBeVisible();
  await expect(page.getByText('Främja: Hälsa, trygghet och goda livsvillkor')).toBeVisible();
  await expect(page).toHaveURL(/dag=2021-06-01/);
  await page.goto('/plan/overenskommelse?dag=2017-01-01');
  await expect(page.getByText('Ingen version gällde 1 januari 2017.').first()).toBeVisible();
});

test('three documents have expired, and goals whose year has passed lack their value', async ({
  page,
}) => {
  await page.goto('/plan/dokument');
  await expect(page.getByText('3 dokument har gått ut.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Utgången' })).toHaveCount(3);
  await page.goto('/plan/mal');
  await expect(page.getByText('Målår passerat – värde saknas.')).toHaveCount(3);
  await page
    .getByRole('link', { name: 'Mer än 80 procent i åldern 20–64 år är sysselsatta, 2020' })
    .click();
  await expect(page.getByText('ska överstiga 80,0 % år 2020')).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Kompensatoriska insatser' }),
  ).toBeVisible();
  await page.getByRole('link', { name: /^8\. Anständiga arbetsvillkor/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Anständiga arbetsvillkor');
});

test('a coordinator drafts a plan, cannot propose it without goals, and records the decision', async ({
  page,
  request,
  baseURL,
  ask,
  pageErrors,
}) => {
  await signInAsCoordinator(page, request, baseURL ?? '');

  await page.goto('/plan/overenskommelse?del=plan');
  await page.getByRole('button', { name: 'Börja ett utkast till plan' }).press('Enter');
  await page.getByRole('button', { name: 'Lägg till insatsområde' }).press('Enter');
  const added = page.getByRole('group', { name: 'utan namn' });
  await added.getByLabel('Namn på svenska').fill('En meningsfull fritid');
  await page.getByRole('button', { name: 'Spara utkastet' }).press('Enter');
  await expect(page.getByText('Utkastet är sparat.').first()).toBeAttached();
  await page.getByRole('button', { name: 'Sluta redigera' }).press('Enter');
  await page.getByRole('button', { name: 'Lämna som förslag till rådet' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Det saknas för: En meningsfull fritid.');
  // The refusal is what was to be seen.
  pageErrors.length = 0;

  await page.getByRole('button', { name: 'Redigera utkastet' }).press('Enter');
  await page
    .getByRole('group', { name: 'En meningsfull fritid' })
    .getByLabel('Mål på svenska')
    .fill('Alla unga har en fritid som ger dem något.');
  await page.getByRole('button', { name: 'Spara utkastet' }).press('Enter');
  await expect(page.getByText('Utkastet är sparat.').first()).toBeAttached();
  await page.getByRole('button', { name: 'Sluta redigera' }).press('Enter');
  await page.getByRole('button', { name: 'Lämna som förslag till rådet' }).press('Enter');
  await page.getByLabel('Beslutets nummer').fill('3/2026');
  await page.getByLabel('Beslutets dag').fill('2026-11-20');
  await page.getByLabel('Första dag den gäller').fill('2026-11-21');
  await page.getByRole('button', { name: 'Registrera beslutet' }).press('Enter');
  await expect(page.getByText('Beslut 3/2026 i rådet den 20 november 2026.')).toBeVisible();
  await expect(page.getByText('0 av 19 parter har skrivit under.')).toBeVisible();

  await page.getByRole('link', { name: 'Jämför med version 1' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Tillagt: insatsområde ”En meningsfull fritid”' }),
  ).toBeVisible();
  await expect(
    page.getByText('1 ändring: 1 tillagt, 0 borttaget, 0 flyttat, 0 ändrat.'),
  ).toBeVisible();

  const { plan } = await ask<InForceText>('/api/plan?day=2026-11-22');
  expect(plan?.id).toBe('plan-2');
  const earlier = await ask<AgreementVersionText>('/api/plan/versions/plan-1');
  expect(earlier.validTo).toBe('2026-11-20');
});

test('a party’s administrator signs for the own party, and who has not is named', async ({
  page,
}) => {
  await page.goto('/plan/overenskommelse?del=plan&version=plan-2');
  await page.getByLabel('Funktion som skrev under').fill('Landshövding');
  await page.getByLabel('Dag', { exact: true }).fill('2026-11-21');
  await page.getByRole('button', { name: 'Registrera underskrift' }).press('Enter');
  await expect(page.getByText('1 av 19 parter har skrivit under.')).toBeVisible();
  await expect(
    page.getByText('Länsstyrelsen Uppsala län: Landshövding, 21 november 2026'),
  ).toBeVisible();
  await expect(page.getByText(/^Har inte skrivit under: Region Uppsala/)).toBeVisible();
});

test('a new edition of goals is proposed and adopted, and what stood under the old is asked about', async ({
  page,
  request,
  baseURL,
}) => {
  await signInAsCoordinator(page, request, baseURL ?? '');
  await page.goto('/plan/mal');
  await page.getByText('Föreslå en ny version av en målram').click();
  const form = page.locator('form', { has: page.getByLabel('Versionens namn') });
  await form
    .getByLabel('Målram')
    .selectOption('Regional utvecklingsstrategi för Uppsala län, En region för alla');
  await form.getByLabel('Versionens namn').fill('RUS 2027');
  await form.getByLabel('Källa').fill('Regionfullmäktige');
  await form.getByRole('button', { name: 'Föreslå versionen' }).press('Enter');
  const edition = page.locator('section', {
    has: page.getByRole('heading', { name: 'RUS 2027', exact: true }),
  });
  await expect(edition).toContainText('Föreslagen, gäller inte än.');
  await edition.getByLabel('Beslut').fill('RF 12/2026');
  await edition.getByLabel('Gäller från').fill('2027-01-01');
  await edition.getByRole('button', { name: 'Anta' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Förslag till ny koppling' })).toBeVisible();
  const asked = page.locator('div', {
    has: page.getByRole('heading', {
      name: 'Förutsättningar för goda levnadsvanor: stod under ”Landets högsta självskattade hälsa”',
    }),
  });
  await asked.last().getByRole('button', { name: 'Koppla' }).press('Enter');
  await expect(asked.last()).toContainText('Kopplat till Landets högsta självskattade hälsa');
  await expect(
    page.getByText('Insatser som började före dess står kvar under dessa mål.').first(),
  ).toBeVisible();
});

let coordinators = 0;

/** Somebody who runs the council, invited by the first administrator. */
async function signInAsCoordinator(
  page: Page,
  request: APIRequestContext,
  baseURL: string,
): Promise<void> {
  coordinators += 1;
  const made = await request.post(paths.accounts, {
    data: {
      ...{ party: administrator.party, name: 'Siv Samordnare' },
      email: `siv${coordinators}@example.org`,
      grants: [{ role: 'coordinator', body: 'council' }],
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { invitation }: AccountMade = await made.json();
  await page.context().clearCookies();
  const signedIn = await page.request.post(paths.invitationUse, {
    data: { token: invitation.path.split('#')[1], password: 'fyra blå bussar i dimma' },
    headers: { origin: baseURL },
  });
  expect(signedIn.ok(), await signedIn.text()).toBe(true);
}
