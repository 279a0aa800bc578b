import { expect, test } from '../run/journey.ts';

const unknown = 'okänt';

/** The seven of the rule: id, Swedish name and direction. */
const theSeven = [
  ['net-income', 'Nettoinkomst', 'högt värde är bra'],
  ['employment', 'Förvärvsarbete', 'högt värde är bra'],
  ['upper-secondary-eligibility', 'Gymnasiebehörighet', 'högt värde är bra'],
  ['education', 'Utbildningsnivå', 'högt värde är bra'],
  ['unemployment', 'Arbetslöshet', 'lågt värde är bra'],
  ['financial-assistance', 'Ekonomiskt bistånd', 'lågt värde är bra'],
  ['sick-days', 'Sjukdagar', 'lågt värde är bra'],
] as const;

const facts = [
  'Definition',
  'Täljare',
  'Nämnare',
  'Enhet',
  'Decimaler',
  'Giltiga värden',
  'Riktning',
  'Slag',
  'Om barn och unga',
  'Sakområde',
  'Finast nivå',
  'Riksvärde',
  'Periodens slag',
  'Att tänka på',
  'Publicerar',
  'Tabell',
  'Urval',
  'Publicerad',
  'Nästa uppdatering',
  'Licens',
  'Id i filer och API',
];

for (const [id, name, direction] of theSeven) {
  test(`${id} is documented in full, with its direction and a slot for the country’s value`, async ({
    page,
  }) => {
    await page.goto(`/data/indikatorer?indikator=${id}`);
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await expect(page.locator('dt')).toHaveText(facts);
    const told = await page.locator('dd').allInnerTexts();
    expect(told.filter((text) => text.trim() === '')).toEqual([]);
    const tellOf = (fact: string): string | undefined => told[facts.indexOf(fact)];
    expect(tellOf('Riktning')).toBe(direction);
    expect(tellOf('Riksvärde')).toBe('inget riksvärde inläst');
    expect(tellOf('Nästa uppdatering')).toBe(unknown);
  });
}

test('every indicator has all its metadata or says that it is unknown, by the API', async ({
  request,
}) => {
  const { indicators } = await (await request.get('/api/indicators')).json();
  expect(indicators.length).toBeGreaterThanOrEqual(17);
  for (const one of indicators) {
    const texts = [
      one.name.sv,
      one.name.en,
      one.definition.sv,
      one.definition.en,
      one.numerator.sv,
      one.denominator.sv,
      one.caveats.sv,
      one.unit,
      one.polarity,
      one.periodKind,
      one.lowestLevel,
      ...Object.values(one.source),
    ];
    expect(
      texts.filter((text) => typeof text !== 'string' || text === ''),
      one.id,
    ).toEqual([]);
  }
});

test('Indikatorer is searched, sorted and opened by keyboard, and says when nothing fits', async ({
  page,
}) => {
  await page.goto('/data/indikatorer');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(27);
  const field = page.getByRole('searchbox', { name: 'Sök' });
  await field.focus();
  await page.keyboard.type('arbets');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('Inget passar sökningen.')).toBeVisible();
  await field.fill('');
  const byName = page.getByRole('columnheader', { name: 'Namn' });
  await byName.getByRole('button').press('Enter');
  await expect(byName).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('link', { name: 'Sjukdagar', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Sjukdagar' })).toBeVisible();
  await expect(page.getByText('Inga värden är inlästa än. Läs in')).toBeVisible();
  await page.getByRole('link', { name: 'Till alla indikatorer' }).press('Enter');
  await expect(rows).toHaveCount(27);
});

test('the values of an indicator come as CSV with byte order mark, semicolons and decimal comma', async ({
  page,
}) => {
  await page.goto('/data/indikatorer?indikator=unemployment');
  const download = page.waitForEvent('download');
  await page
    .getByRole('row')
    .filter({ hasText: 'deso2025' })
    .getByRole('group', { name: /^Hämta/ })
    .getByRole('link', { name: /^CSV, / })
    .first()
    .click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString().split('\r\n');
  expect(lines[0]?.split(';').slice(0, 3)).toEqual(['Områdes-id', 'Kod', 'Område']);
  const line = lines.find((text) => text.startsWith('deso2025:0380C1230;'));
  expect(line).toMatch(/;\d+,\d/);
  expect(lines.filter((text) => /(?:^|;)"?[=@]/.test(text))).toEqual([]);
});
