import { expect, test } from '../run/journey.ts';

test('Parter shows exactly the 19 parties, by kind, with one convener', async ({ page }) => {
  await page.goto('/data/parter');
  await expect(page.getByText('De 19 parter som har skrivit under')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Parter' }).locator('tbody tr');
  await expect(rows).toHaveCount(19);
  const kinds = await rows.locator('td:nth-child(2)').allInnerTexts();
  expect(Object.groupBy(kinds, (kind) => kind)).toMatchObject({
    kommun: Array(8).fill('kommun'),
    region: ['region'],
    'statlig myndighet': Array(7).fill('statlig myndighet'),
    kunskapscentrum: ['kunskapscentrum'],
    lärosäte: Array(2).fill('lärosäte'),
  });
  const convener = rows.filter({ hasText: 'sammankallande' });
  await expect(convener).toHaveCount(1);
  await expect(convener.getByRole('rowheader')).toContainText('Länsstyrelsen Uppsala län');
  const knowledgeCentre = rows.filter({ hasText: 'kunskapscentrum' });
  await expect(knowledgeCentre).toContainText('NCK');
});

test('Polisen and Polismyndigheten are the same party, and a name nobody has is said to be unknown', async ({
  page,
}) => {
  await page.goto('/data/parter');
  const field = page.getByRole('searchbox', { name: 'Vilken part är det?' });
  const answer = (text: string) => page.getByRole('status').filter({ hasText: text });
  await field.focus();
  await page.keyboard.type('Polisen');
  await expect(answer('Polisen är Polismyndigheten')).toBeVisible();
  await field.fill('polismyndigheten');
  await expect(answer('polismyndigheten är Polismyndigheten')).toBeVisible();
  await field.fill('Okänd part AB');
  await expect(answer('Ingen part, eller mer än en, heter Okänd part AB')).toBeVisible();
});

test('a row that says Polisen and one that says Polismyndigheten hit one party by the API too', async ({
  request,
}) => {
  const idOf = async (name: string): Promise<unknown> => {
    const response = await request.get('/api/parties/match', { params: { name } });
    return (await response.json()).party?.id;
  };
  const police = await idOf('Polismyndigheten');
  expect(police).toBeTruthy();
  expect(await idOf('Polisen')).toBe(police);
  expect(await idOf('  POLISEN ')).toBe(police);
  expect(await idOf('Länsstyrelsen')).not.toBe(police);
});

test('Sakområden shows exactly seven, with the aliases of ANDT-LS', async ({ page }) => {
  await page.goto('/data/sakomraden');
  const rows = page.getByRole('table', { name: 'Sakområden' }).locator('tbody tr');
  await expect(rows).toHaveCount(7);
  const andtLs = rows.filter({ has: page.getByRole('rowheader', { name: 'ANDT-LS' }) });
  await expect(andtLs).toContainText('ANDTS, ANDT-L');
});

test('Ordlista finds a Swedish word and its English one, and says when it finds none', async ({
  page,
}) => {
  await page.goto('/data/ordlista');
  const field = page.getByRole('searchbox', { name: 'Sök' });
  await field.fill('sammankallande');
  await expect(page.getByRole('cell', { name: 'convener', exact: true }).first()).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await field.fill('finns inte alls');
  await expect(page.getByText('Inget passar sökningen.')).toBeVisible();
});

test('Områden names the municipalities whose small areas are lacking, and how to get them', async ({
  page,
}) => {
  await page.goto('/data/omraden');
  for (const name of ['Håbo', 'Älvkarleby', 'Knivsta', 'Heby', 'Tierp', 'Östhammar']) {
    await expect(page.getByText(/kommuner saknar områden/)).toContainText(name);
  }
  await expect(page.getByText(/kommuner saknar områden/)).toContainText('DeSO_2025');
});

test('the list of Data is walked by keyboard alone', async ({ page }) => {
  await page.goto('/data/kallor');
  const list = page.getByRole('navigation', { name: 'Delar av Data' });
  await expect(list.getByRole('link')).toHaveText([
    'Källor',
    'Hämta',
    'Inläsningar',
    'Indikatorer',
    'Områden',
    'Regeln',
    'Körningar',
    'Parter',
    'Sakområden',
    'Ordlista',
    'Logg',
    'Konton',
    'Utskick',
  ]);
  await list.getByRole('link', { name: 'Källor' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\/indikatorer$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Indikatorer' })).toBeVisible();
  await expect(list.locator('[aria-current="page"]')).toHaveText('Indikatorer');
});

test('a part of Data that does not exist is said not to exist, with the list still there', async ({
  page,
}) => {
  await page.goto('/data/statistik');
  await expect(page.getByText('Det finns ingen del som heter statistik.')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Delar av Data' }).getByRole('link'),
  ).toHaveCount(13);
});

test('a Data page whose question fails says so in a sentence and asks again on demand', async ({
  page,
  pageErrors,
}) => {
  let isBroken = true;
  await page.route('**/api/parties', (route) =>
    isBroken
      ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
      : route.fallback(),
  );
  await page.goto('/data/parter');
  await expect(page.getByRole('alert')).toContainText(
    'Servern svarade något som inte går att läsa (status 502).',
  );
  isBroken = false;
  await page.getByRole('button', { name: 'Försök igen' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Parter' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The browser itself writes the refused request in its console.
  expect(pageErrors.splice(0).every((text) => text.includes('502'))).toBe(true);
});
