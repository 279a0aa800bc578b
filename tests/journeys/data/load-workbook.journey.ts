import { makeWorkbook } from '#server/features/releases/testing/make-workbook.ts';
import { expect, test } from '../run/writing-journey.ts';
import { readReleases, readShown, withdraw } from './ask-samsyn.ts';
import { composeBytes } from './compose-file.ts';
import { chooseAnotherFile, chooseFile, expectFacts, submitLoad } from './load-screen.ts';

const area = 'deso2025:0380C1230';
const heads = ['DeSO', 'Mått', 'År', 'Resultat'];

test('an Excel file is read from the sheet that is chosen, its words explained, and the next one as it was', async ({
  page,
  request,
}) => {
  const sheets = (year: string | number) => [
    { name: 'Om', rows: [['Uppgifter från en påhittad avsändare']] },
    { name: 'Förra', rows: [heads, ['0380C1230', 'Utan jobb', '2023-12-31', 5.5]] },
    {
      name: 'Senaste',
      rows: [
        ['Arbetslöshet i länet'],
        heads,
        ['0380C1230', 'Utan jobb', year, 7.25],
        ['0380C1240', 'Utan jobb', year, '1,5'],
      ],
    },
  ];
  const file = composeBytes('arbetslöshet.xlsx', Buffer.from(makeWorkbook(sheets(2024))));
  await chooseFile(page, file);
  await expect(page.getByText('är ett datum, inte en period')).toBeVisible();
  await expect(page.getByText('Senaste har samma rubriker men läses inte.')).toBeVisible();

  await page.getByLabel('Blad i arbetsboken').selectOption('Senaste');
  await expect(page.getByLabel('Rubrikerna står på rad')).toHaveValue('2');
  await expectFacts(page, { Format: 'Excel (.xlsx)', 'Rader i filen': '2' });
  await page.getByLabel('”Utan jobb” betyder').selectOption({ label: 'Arbetslöshet' });
  await page.getByRole('button', { name: 'Granska igen' }).press('Enter');
  await expect(page.getByText('Filen går att läsa in.')).toBeVisible();
  await expectFacts(page, { Värden: '2', Indikatorer: 'Arbetslöshet', Perioder: '2024' });
  await submitLoad(page, { publisher: 'Påhittad avsändare' });
  await expect(page.getByText('Inläst: 2 celler. Siffrorna visas nu.')).toBeVisible();
  expect(await readShown(request, 'unemployment', area, '2024')).toBe(7.25);
  expect(await readShown(request, 'unemployment', 'deso2025:0380C1240', '2024')).toBe(1.5);

  await page.getByRole('button', { name: 'Läs in en fil till' }).press('Enter');
  const next = makeWorkbook(sheets('2022').slice(2));
  await chooseAnotherFile(page, composeBytes('nästa.xlsx', Buffer.from(next)));
  await expect(
    page.getByText(/^Läst som förra filen från Påhittad avsändare \(arbetslöshet\.xlsx\), inläst /),
  ).toBeVisible();
  await expect(page.getByText('Filen går att läsa in.')).toBeVisible();
  await expectFacts(page, { Indikatorer: 'Arbetslöshet', Perioder: '2022' });
  await expect(page.getByLabel('Vem publicerar siffrorna')).toHaveValue('Påhittad avsändare');
  await page.getByRole('button', { name: 'Läs utan att se till förra filen' }).press('Enter');
  await expect(page.getByText(/^Filen kan inte läsas in: \d+ fel\./)).toBeVisible();
  const [newest] = await readReleases(request);
  await withdraw(request, newest?.id ?? '');
});
