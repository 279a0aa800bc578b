import { administrator } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';
import { loadFile, readLog, readReleases, readSaved, readShown, withdraw } from './ask-samsyn.ts';
import { composeFile, composeWindowsFile } from './compose-file.ts';
import {
  chooseAnotherFile,
  chooseFile,
  expectFacts,
  factOf,
  submitLoad,
  submitWithdrawal,
} from './load-screen.ts';

const area = 'deso2025:0380C1230';

test('a long file is previewed, nothing saved, then loaded, seen on the map, and withdrawn whole', async ({
  page,
  request,
}) => {
  const file = composeFile(
    'arbetslöshet 2024.csv',
    [
      'DeSO;Indikator;År;Värde',
      '0380C1230;Arbetslöshet;2024;7,25',
      '0380C1240;Arbetslöshet;2024;1,917',
      '0380C1250;Arbetslöshet;2023;3,1',
    ],
    { mark: true, lineEnd: '\r\n' },
  );
  const before = await readSaved(request);
  expect(await readShown(request, 'unemployment', area, '2024')).toBe(3.402);

  await chooseFile(page, file);
  await expect(page.getByText('Filen går att läsa in.')).toBeVisible();
  await expectFacts(page, {
    'Rader i filen': '3',
    Värden: '3',
    'Saknade värden': 'inga',
    'Områden som känns igen': '3',
    'Områden utan rad i filen': '181',
    'Okända koder': 'inga',
    Dubbletter: 'inga',
    Indikatorer: 'Arbetslöshet',
    Perioder: '2023 och 2024',
    'Nya celler': '1',
    'Ändrade celler': '1',
    'Oförändrade celler': '1',
  });
  const changes = page.getByRole('table', { name: 'Exempel på ändringar mot det som visas nu' });
  await expect(changes.getByRole('row').filter({ hasText: '0380C1230' })).toContainText(
    /3,402\s*7,25\s*Arbetslöshet\s*2024/,
  );
  await expect(changes.getByRole('row').filter({ hasText: '0380C1250' })).toContainText(
    /inget värde\s*3,1\s*Arbetslöshet\s*2023/,
  );
  expect(await readSaved(request)).toEqual(before);

  await submitLoad(page, { note: 'Provinläsning' });
  await expect(page.getByText('Inläst: 3 celler. Siffrorna visas nu.')).toBeVisible();
  await page.getByRole('link', { name: 'Till utgåvan' }).press('Enter');
  await expect(page.getByRole('heading', { name: `Utgåvan ${file.name}` })).toBeVisible();
  await expectFacts(page, {
    Läge: 'visas',
    'Inläst av': administrator.name,
    Licens: 'CC0 1.0',
    Slag: 'fil',
    'Anmärkning för den som läser siffrorna': 'Provinläsning',
  });
  const hash = await factOf(page, 'Kontrollsumma för filen').textContent();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const releasePage = page.url();

  await page.goto(`/karta?indikator=unemployment&period=2024&omrade=${area}`);
  await expect(page.getByRole('row').filter({ hasText: '0380C1230' })).toContainText('7,3');
  await page.goto(`/omrade/${area}`);
  const source = page.getByRole('listitem').filter({ hasText: 'arbetslöshet 2024.csv' }).first();
  await expect(source).toContainText(administrator.name);
  await expect(source).toContainText((hash ?? '').slice(0, 12));
  await source.getByRole('link', { name: /utgåva/i }).press('Enter');
  await expect(page).toHaveURL(releasePage);

  await submitWithdrawal(page, 'Fel version av filen');
  await expect(page.getByText('Utgåvan är återkallad.')).toBeVisible();
  await expect(
    page.getByText(/^Återkallad .* av Ada Provare: Fel version av filen$/),
  ).toBeVisible();
  await page.goto(`/karta?indikator=unemployment&period=2024&omrade=${area}`);
  await expect(page.getByRole('row').filter({ hasText: '0380C1230' })).toContainText('3,4');
  expect(await readShown(request, 'unemployment', 'deso2025:0380C1250', '2023')).toBeNull();
});

test('a wide file in windows-1252 with thousands apart shows the numbers that were meant', async ({
  page,
  request,
}) => {
  const file = composeWindowsFile('bred löner.csv', [
    'DeSO;Område;Nettoinkomst 2024 (tkr);Arbetslöshet 2024',
    '0380C1230;Långtorp västra;1 234,5;4,5',
    '0380C1240;Söderåsen;1\u00a0000;0',
  ]);
  await chooseFile(page, file);
  await expect(page.getByText('Filen går att läsa in.')).toBeVisible();
  await expectFacts(page, {
    'Rader i filen': '2',
    Värden: '4',
    'Områden som känns igen': '2',
    'Ändrade celler': '4',
  });
  await expect(page.getByLabel('Teckenkodning')).toHaveValue('windows-1252');
  await expect(page.getByLabel('Uppställning')).toHaveValue('wide');
  await expect(page.getByLabel('Decimaltecken')).toHaveValue(',');
  await expect(page.getByRole('cell', { name: 'Långtorp västra' })).toBeVisible();
  await expect(page.getByText('inget läses från kolumnen').first()).toContainText('Område');

  await submitLoad(page);
  await expect(page.getByText('Inläst: 4 celler.')).toBeVisible();
  expect(await readShown(request, 'net-income', area)).toBe(1234.5);
  expect(await readShown(request, 'net-income', 'deso2025:0380C1240')).toBe(1000);
  expect(await readShown(request, 'unemployment', 'deso2025:0380C1240')).toBe(0);
  await page.goto(`/karta?indikator=net-income&omrade=${area}`);
  await expect(page.getByRole('row').filter({ hasText: '0380C1230' })).toContainText(/1\s234,5/);
  const [newest] = await readReleases(request);
  await withdraw(request, newest?.id ?? '');
});

test('a file read the wrong way is put right on the same page and previewed again', async ({
  page,
}) => {
  await chooseFile(
    page,
    composeFile('utan rubriker som säger något.csv', ['kod;x', '0380C1230;4,1', '0380C1240;5,2']),
  );
  await expect(page.getByText(/^Filen kan inte läsas in: \d+ fel\./)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Läs in' })).toHaveCount(0);
  await page.getByLabel('Indikator för hela filen').selectOption({ label: 'Arbetslöshet' });
  await page.getByLabel('Period för hela filen').fill('2024');
  await page.getByRole('button', { name: 'Granska igen' }).press('Enter');
  await expect(page.getByText('Filen går att läsa in.')).toBeVisible();
  await expectFacts(page, { Värden: '2', 'Ändrade celler': '2' });
});

test('the same file again, its rows shuffled, or the same figures laid out wide, change nothing and say so', async ({
  page,
  request,
}) => {
  const rows = ['0380C1260;2024;3,6', '0380C1270;2024;0,4', '0380C1280;2024;2,7'];
  const head = 'DeSO;År;Arbetslöshet';
  const file = composeFile('tre.csv', [head, ...rows]);
  const { release } = await loadFile(request, file);
  const saved = await readSaved(request);

  await chooseFile(page, file);
  await expect(page.getByText('Exakt dessa värden finns redan i utgåvan')).toContainText(
    release.id.slice(0, 8),
  );
  await expectFacts(page, { 'Nya celler': '0', 'Ändrade celler': '0', 'Oförändrade celler': '3' });
  await submitLoad(page);
  await expect(page.getByText('Filen var redan inläst. Inget ändrades.')).toBeVisible();

  await page.getByRole('button', { name: 'Läs in en fil till' }).press('Enter');
  const shuffled = composeFile('blandade.csv', [head, rows[2]!, rows[0]!, rows[1]!]);
  await chooseAnotherFile(page, shuffled);
  await expect(page.getByText('Exakt dessa värden finns redan i utgåvan')).toBeVisible();
  await submitLoad(page);
  await expect(page.getByText('Filen var redan inläst. Inget ändrades.')).toBeVisible();

  await page.getByRole('button', { name: 'Läs in en fil till' }).press('Enter');
  const wide = ['kod,unemployment 2024', '0380C1280,2.7', '0380C1270,0.4', '0380C1260,3.6'];
  await chooseAnotherFile(page, composeFile('bred.csv', wide));
  await expect(page.getByText('Exakt dessa värden finns redan i utgåvan')).toBeVisible();
  expect(await readSaved(request)).toEqual(saved);
  await withdraw(request, release.id);
});

test('a release with a later hour is hidden from map and table until then', async ({
  page,
  request,
}) => {
  await chooseFile(page, composeFile('senare.csv', ['DeSO;År;Arbetslöshet', '0380C1230;2024;9,9']));
  await submitLoad(page, { publishAt: '2036-01-02T08:00' });
  await expect(
    page.getByText(/^Inläst: en cell\. Siffrorna visas från 2\sjanuari\s2036/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Till utgåvan' }).press('Enter');
  await expectFacts(page, { Läge: /väntar till 2\sjanuari\s2036/ });
  expect(await readShown(request, 'unemployment', area)).toBe(3.402);
  const [waiting] = await readReleases(request);
  // Who reads the public figures cannot see that it is there.
  expect((await request.get(`/api/releases/${waiting?.id}`)).status()).toBe(404);
  await page.goto(`/karta?indikator=unemployment&omrade=${area}`);
  await expect(page.getByRole('row').filter({ hasText: '0380C1230' })).toContainText('3,4');
  await withdraw(request, waiting?.id ?? '');

  const soon = new Date(Date.now() + 4_000).toISOString();
  const file = composeFile('strax.csv', ['DeSO;År;Arbetslöshet', '0380C1230;2024;8,8']);
  const { release } = await loadFile(request, file, { publishAt: soon });
  expect(release.state).toBe('waiting');
  await expect.poll(() => readShown(request, 'unemployment', area), { intervals: [200] }).toBe(8.8);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(soon));
  await withdraw(request, release.id);
  expect(await readShown(request, 'unemployment', area)).toBe(3.402);
});

test('what was loaded and withdrawn stands in the log with who, what and why', async ({
  page,
  request,
}) => {
  const file = composeFile('loggad.csv', ['DeSO;År;Arbetslöshet', '0380C1240;2024;2,5']);
  const { release } = await loadFile(request, file);
  await withdraw(request, release.id);

  await page.goto('/data/logg');
  await expect(page.getByText(/^Kedjan hel: \d+ poster kontrollerade\.$/)).toBeVisible();
  const field = page.getByRole('searchbox', { name: 'Sök' });
  await field.focus();
  await page.keyboard.insertText(release.id);
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('den som sköter Samsyn');
  await expect(rows.nth(0)).toContainText(administrator.name);
  await rows.nth(0).locator('summary').press('Enter');
  await expect(rows.nth(0)).toContainText('Provet är över');
  await field.fill('ingen har gjort detta');
  await expect(page.getByText('Inget passar sökningen.')).toBeVisible();
  // Nothing on the page changes an entry, and no path of the API does.
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  const [entry] = (await readLog(request, release.id)).entries;
  for (const method of ['DELETE', 'PUT', 'PATCH', 'POST']) {
    const answers = await Promise.all(
      ['/api/log', `/api/log/${entry?.number}`].map((path) => request.fetch(path, { method })),
    );
    expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
  }
  expect((await readLog(request, release.id)).entries[0]).toEqual(entry);
});
