import type { APIRequestContext, Page } from '@playwright/test';
import type { AccountMade } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { expect, test } from '../run/writing-journey.ts';

// Bodies stay.
test.use({ leaves: 'bodies' });
// They share one Samsyn.
test.describe.configure({ mode: 'default' });

/** Somebody who runs bodies, signed in in the page's browser. */
async function signInWhoRuns(
  page: Page,
  request: APIRequestContext,
  bodies: readonly string[],
): Promise<void> {
  const made = await request.post(paths.accounts, {
    data: {
      party: 'county-administrative-board',
      name: 'Kansliet',
      email: `${bodies[0]}@example.org`,
      grants: bodies.map((body) => ({ role: 'coordinator', body })),
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { invitation }: AccountMade = await made.json();
  const origin = new URL(made.url()).origin;
  // Not from the administrator's browser: whoever uses a link there ends the session before.
  await page.context().clearCookies();
  const used = await page.request.post(paths.invitationUse, {
    data: { token: invitation.path.split('#')[1], password: 'fem röda båtar i motvind' },
    headers: { origin },
  });
  expect(used.ok(), await used.text()).toBe(true);
}

test('a group without an ordering body or an assignment is refused, and a line that goes round too', async ({
  page,
  request,
  pageErrors,
}) => {
  await signInWhoRuns(page, request, ['council']);
  await page.goto('/organ');
  await page.getByText('Nytt organ').press('Enter');
  await page.getByLabel('Kortnamn i adressen').fill('natverk-unga');
  await page.getByLabel('Namn på svenska').fill('Nätverket för unga');
  await page.getByLabel('Namn på engelska').fill('Network for the young');
  await page.getByLabel('Slag', { exact: true }).selectOption('nätverk');
  await page
    .getByLabel('Redovisar till', { exact: true })
    .selectOption('Rådet för social hållbarhet');
  await page.getByLabel('Källa eller beslut').fill('Prov § 1');
  const save = page.getByRole('button', { name: 'Lägg till organet' });
  const refusal = page.getByRole('alert');
  await save.press('Enter');
  await expect(refusal).toContainText('Välj beställare.');
  await page.getByLabel('Beställare', { exact: true }).selectOption('Rådet för social hållbarhet');
  await save.press('Enter');
  await expect(refusal).toContainText('Skriv vad gruppen ska göra.');
  await page.getByLabel('Uppdrag', { exact: true }).fill('Samla dem som möter unga. <i>x</i>');
  await save.press('Enter');
  await expect(page.getByRole('link', { name: 'Nätverket för unga' })).toBeVisible();

  await page.goto('/organ/council');
  await page.getByText('Ändra organet').press('Enter');
  await page.getByLabel('Redovisar till', { exact: true }).selectOption('Nätverket för unga');
  await page.getByRole('button', { name: 'Spara ändringen' }).press('Enter');
  await expect(refusal).toContainText(
    'Rapportvägen går runt: Rådet för social hållbarhet, Nätverket för unga',
  );
  await page.goto('/organ/natverk-unga');
  await expect(page.locator('dd', { hasText: 'Samla dem som möter unga. <i>x</i>' })).toBeVisible();
  expect(pageErrors.splice(0)).toHaveLength(3);
});

test('a report that a group hands in stands on the next agenda of the body above it', async ({
  page,
  request,
}) => {
  await signInWhoRuns(page, request, ['coordination-group', 'regional-working-groups']);
  const main = page.getByRole('main');
  await page.goto('/organ/coordination-group');
  await expect(
    main.getByText('Inget möte är satt, och inget väntar på nästa.', { exact: true }),
  ).toBeVisible();

  await page.goto('/plan/uppfoljning');
  await page
    .getByLabel('Organ', { exact: true })
    .selectOption('Regionala arbetsgrupper och nätverk');
  await page.getByLabel('Rubrik').fill('Hedersnätverkets <i>år</i>');
  await page
    .getByLabel('Vad som gjorts och vad gruppen ber om')
    .fill('Fyra träffar. Vi ber om en femte.');
  await page.getByRole('button', { name: 'Spara utkast' }).press('Enter');
  await page.getByRole('button', { name: 'Lämna in och lås' }).press('Enter');
  await expect(
    main.getByText(/Regionala arbetsgrupper och nätverk, inlämnad .* av Kansliet/),
  ).toBeVisible();

  await page.goto('/organ/coordination-group');
  await expect(main.getByText('Inget möte är satt.', { exact: true })).toBeVisible();
  await expect(main.getByText('Väntar på nästa möte:')).toBeVisible();
  const report = main.getByRole('link', { name: 'Hedersnätverkets <i>år</i>' });
  await expect(report).toBeVisible();
  await page.getByText('Sätt ett möte').press('Enter');
  await page.getByLabel('Mötesdag').fill('2099-12-10');
  await page.getByRole('button', { name: 'Sätt mötet' }).press('Enter');
  await expect(main.getByText('10 december 2099, på distans')).toBeVisible();
  await expect(main.getByText('Inget möte är satt.', { exact: true })).toHaveCount(0);
  await page.getByText('Flytta mötet 10 december 2099').press('Enter');
  await main.getByLabel('Plats').first().fill('Uppsala slott');
  await page.getByRole('button', { name: 'Spara dag och plats' }).press('Enter');
  await expect(main.getByText('10 december 2099, Uppsala slott')).toBeVisible();

  await page.getByRole('link', { name: 'Dagordningen att skriva ut' }).press('Enter');
  await expect(page).toHaveURL(/\/organ\/coordination-group\/mote\/2099-12-10$/);
  await expect(
    page.getByRole('heading', { name: 'Dagordning för Samordningsgruppen 10 december 2099' }),
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(report).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await report.press('Enter');
  await expect(main.getByText(/^Inlämnad och låst .* av Kansliet för Regionala/)).toBeVisible();
  await expect(main.getByText('Fyra träffar. Vi ber om en femte.')).toBeVisible();

  await page.goto('/organ/coordination-group');
  await page.getByText('Flytta mötet 10 december 2099').press('Enter');
  await page.getByRole('button', { name: 'Ställ in mötet 10 december 2099' }).press('Enter');
  await expect(main.getByText('Väntar på nästa möte:')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).press('Enter');
  await expect(main.getByText('10 december 2099, Uppsala slott')).toBeVisible();
});
