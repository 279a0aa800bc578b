import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CommitmentList } from '#contract/commitments.ts';
import { paths } from '#contract/paths.ts';
import { expect, test } from '../run/writing-journey.ts';
import { promise, wholeContent } from './own-party.ts';

// What is read in stays.
test.use({ leaves: 'sheets' });
// One after the other: the later ones look at what the earlier have read in.
test.describe.configure({ mode: 'default' });

type Rows = (string | number | boolean | Date | null)[][];

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheet that a link gives, as a spreadsheet opens it. */
async function takeOut(page: Page): Promise<Rows> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hämta som Excel' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const book = await readXlsx(Buffer.concat(chunks));
  return book.sheets[0]!.rows as Rows;
}

async function fileOf(rows: Rows) {
  const book = { sheets: [{ name: 'Blad', rows }] } as Parameters<typeof writeXlsx>[0];
  return { name: 'blad.xlsx', mimeType: xlsx, buffer: Buffer.from(await writeXlsx(book)) };
}

test('a party’s commitments go out as a sheet, one status is changed, and only that changes', async ({
  page,
  request,
  ask,
}) => {
  await promise(request, { what: 'Läxhjälp på biblioteket', reference: 'VP 1' });
  await promise(request, { what: '=HYPERLINK("x") är en text', reference: 'VP 2' });
  await page.goto('/plan/ataganden');
  await page.getByText('Läs in ett ändrat blad').press('Enter');
  const rows = await takeOut(page);
  const at = (head: string): number => rows[0]!.indexOf(head);
  const row = rows.find((cells) => cells[at('Vad')] === 'Läxhjälp på biblioteket')!;
  row[at('Kontaktroll')] = 'Bibliotekschef';
  await page.getByLabel('Fil').setInputFiles(await fileOf(rows));
  const changed = page.getByRole('table', { name: 'Ändras' });
  await expect(changed.locator('tbody tr')).toHaveCount(1);
  await expect(changed).toContainText('VP 1: Läxhjälp på biblioteket');
  await expect(changed).toContainText('Bibliotekschef');
  const axe = await new AxeBuilder({ page }).include('main').analyze();
  expect(axe.violations).toEqual([]);
  await page.getByRole('button', { name: 'Läs in ändringarna' }).press('Enter');
  await expect(page.getByText('Inläst: en rad ändrad, ingen ny.')).toBeVisible();
  const { commitments } = await ask<CommitmentList>(paths.commitments);
  expect(commitments.map(({ reference, contactRole }) => [reference, contactRole])).toEqual(
    expect.arrayContaining([['VP 1', 'Bibliotekschef']]),
  );
  expect(commitments.find(({ reference }) => reference === 'VP 2')?.version).toBe(2);
});

test('a renamed column is refused by name, and a faulty row is told while the others wait', async ({
  page,
  pageErrors,
}) => {
  await page.goto('/plan/ataganden');
  await page.getByText('Läs in ett ändrat blad').press('Enter');
  const rows = await takeOut(page);
  const renamed = rows.map((cells, i) =>
    i === 0 ? cells.map((head) => (head === 'Vad' ? 'Vad vi gör' : head)) : cells,
  );
  await page.getByLabel('Fil').setInputFiles(await fileOf(renamed));
  await expect(page.getByText(/Bladet saknar Vad\./)).toBeVisible();
  // The browser notes that the server refused it.
  pageErrors.splice(0);
  rows[1]![rows[0]!.indexOf('Från och med')] = 'i höst';
  rows[0]![rows[0]!.indexOf('Kontaktroll')] = 'Ansvarig';
  await page.getByLabel('Fil').setInputFiles(await fileOf(rows));
  const left = page.getByRole('table', { name: 'Läses inte in' });
  await expect(left).toContainText('”i höst” är inget datum.');
  await expect(
    page.getByText('Kolumnen Ansvarig hör inte till bladet och läses inte.'),
  ).toBeVisible();
});

test('a party’s own list is mapped, one question is answered, and its activities are there', async ({
  page,
}) => {
  await page.goto('/plan/aktiviteter');
  await page.getByText('Läs in er egen lista', { exact: true }).press('Enter');
  const csv =
    'Nr;Aktivitet;Plats;Målgrupp;När\n1;Kvällsvandring;0380C1230;Unga;hösten 2026\n2;Språkcafé;Söder om ån;Vuxna;2026\n';
  const file = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByLabel('Fil').first().setInputFiles(file);
  await expect(page.getByText('En sak kunde inte placeras')).toBeVisible();
  await expect(page.getByText(/Vad betyder ”Söder om ån” under Plats\?/)).toBeVisible();
  await page.getByLabel('Hela länet').check();
  await page.getByRole('button', { name: 'Svara', exact: true }).press('Enter');
  await expect(page.getByText('En sak kunde inte placeras')).toHaveCount(0);
  await page.getByRole('button', { name: 'Läs in ändringarna' }).press('Enter');
  await expect(page.getByText('Inläst: ingen rad ändrad, 2 ny.')).toBeVisible();
  const own = page.getByRole('table', { name: 'Er lista' });
  await expect(own.locator('tbody tr')).toHaveCount(2);
  await expect(own).toContainText('Språkcafé');
});

test('a party is given a name in the sheet of parties, and the old one still finds it', async ({
  page,
}) => {
  await page.goto('/parter');
  await page.getByText('Läs in ett ändrat blad').press('Enter');
  const rows = await takeOut(page);
  const row = rows.find((cells) => cells[rows[0]!.indexOf('Rad-id')] === 'tierp-municipality')!;
  row[rows[0]!.indexOf('Namn på svenska')] = 'Norra Upplands kommun';
  rows.push(['Tullverket']);
  await page.getByLabel('Fil').setInputFiles(await fileOf(rows));
  await expect(page.getByRole('table', { name: 'Ändras' })).toContainText('Norra Upplands kommun');
  await expect(page.getByRole('table', { name: 'Läses inte in' })).toContainText(
    '”Tullverket” är ingen av parterna',
  );
  await page.getByRole('button', { name: 'Läs in ändringarna' }).press('Enter');
  await expect(page.getByText('Inläst: en rad ändrad, ingen ny.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Norra Upplands kommun' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Vilken part är det?' }).fill('tierps kommun');
  await expect(page.getByText('tierps kommun är Norra Upplands kommun.')).toBeVisible();
});

test('Nu tells what waits, and nothing else', async ({ page, request }) => {
  await request.post(paths.commitments, { data: { ...wholeContent, what: 'Ett utkast' } });
  await page.goto('/nu');
  await expect(page.getByRole('heading', { name: /Väntar på dig/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /utkast/i })).toBeVisible();
  await expect(page.getByText('upphör att gälla')).toBeVisible();
});
