import type { AccountMade } from '#contract/accounts.ts';
import { paths } from '#contract/paths.ts';
import { expect, test } from '../run/writing-journey.ts';

// Bodies stay.
test.use({ leaves: 'bodies' });

test('a group without an ordering body or an assignment is refused, and a line that goes round too', async ({
  page,
  request,
  pageErrors,
}) => {
  // Somebody who runs the council's work, signed in in the same browser.
  const made = await request.post(paths.accounts, {
    data: {
      ...{ party: 'county-administrative-board', name: 'Kansliet', email: 'kansli@example.org' },
      grants: [{ role: 'coordinator', body: 'council' }],
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { invitation }: AccountMade = await made.json();
  const origin = new URL(made.url()).origin;
  const used = await page.request.post(paths.invitationUse, {
    data: { token: invitation.path.split('#')[1], password: 'fem röda båtar i motvind' },
    headers: { origin },
  });
  expect(used.ok(), await used.text()).toBe(true);
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
