import { promise, signInAt } from '../plan/own-party.ts';
import { expect, test } from '../run/writing-journey.ts';

// Commitments stay.
test.use({ leaves: 'levels' });

test('exactly the joint activities whose parties share one level are kept by the filter', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  const actionArea = 'compensatory-measures';
  const shared = { actionArea, jointActivity: 'knowledge-platform' };
  const alike = { actionArea, jointActivity: 'suicide-prevention' };
  const [heby, tierp] = await Promise.all(
    ['heby-municipality', 'tierp-municipality'].map((party) =>
      signInAt(party, request, playwright, baseURL ?? ''),
    ),
  );
  await promise(request, shared);
  await promise(heby!, shared);
  await promise(heby!, alike);
  await promise(tierp!, alike);

  await page.goto('/plan');
  await page.getByRole('link', { name: 'Vem är med i vad' }).press('Enter');
  const rows = page.getByRole('table', { name: 'Vem är med i vad' }).locator('tbody tr');
  await expect(rows).toHaveCount(7);
  const platform = rows.filter({ hasText: 'Plattform för statistik' });
  await expect(platform).toContainText('Länsstyrelsen Uppsala län');
  await expect(platform).toContainText('staten och kommun');
  await page.getByLabel('Bara en nivå').press('Space');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Suicidprevention');
  await expect(rows.first().getByRole('link')).toHaveText(['Tierps kommun', 'Heby kommun']);
  await expect(page).toHaveURL(/enniva=ja/);
});
