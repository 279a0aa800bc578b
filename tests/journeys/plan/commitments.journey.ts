import type { Page } from '@playwright/test';
import type { CommitmentList, CommitmentPage, PlanMatrix } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { expect, test } from '../run/writing-journey.ts';
import { promise, signInAt } from './own-party.ts';

// Commitments stay.
test.use({ leaves: 'commitments' });
// One after the other: the later ones look at what the earlier have promised.
test.describe.configure({ mode: 'default' });

const area = 'deso2025:0380C1130';
const matrixOf = (page: Page) => page.getByRole('region', { name: 'Vem har lovat vad' });

test('without commitments every cell is silent, and the seeds’ plan and parties are there', async ({
  page,
}) => {
  await page.goto('/plan/ataganden');
  const matrix = matrixOf(page);
  await expect(matrix.locator('tbody th[scope="row"]')).toHaveCount(7 + 1);
  await expect(matrix.locator('tbody th[scope="rowgroup"]')).toHaveCount(2);
  await expect(matrix.locator('thead th')).toHaveCount(19 + 1);
  await expect(matrix.locator('[data-kind="silent"]')).toHaveCount(7 * 19);
  await expect(page.getByText('133 av 133 rutor är tysta.')).toBeVisible();
});

test('a commitment is kept while it is written, submitted, and fills its cell', async ({
  page,
  ask,
}) => {
  await page.goto('/plan/ataganden');
  await page.getByRole('link', { name: 'Gör ett åtagande' }).press('Enter');
  await page.getByRole('button', { name: 'Skicka in' }).press('Enter');
  await expect(page.getByText('Välj ett insatsområde.')).toBeVisible();
  await expect(page.getByText('Välj områden, eller hela länet.')).toBeVisible();
  await page.getByLabel('Insatsområde').selectOption({ label: 'Trygga miljöer' });
  const markup = 'Trygghetsvandring <img src=x onerror=alert(1)> varje månad';
  await page.getByLabel('Vad', { exact: true }).fill(markup);
  // Many areas at once, by municipality and words.
  await page.getByLabel('Kommun').selectOption('municipality:0380');
  await page.getByLabel('Sök område').fill('gottsunda');
  const choices = page.getByRole('list', { name: 'Områden att välja' }).getByRole('checkbox');
  await expect(choices).not.toHaveCount(0);
  const count = await choices.count();
  await page.getByRole('button', { name: `Välj alla ${count} som visas` }).press('Enter');
  await expect(page.getByText(`${count} områden valda:`)).toBeVisible();
  const chosen = page.getByRole('listitem').filter({ hasText: '✕' });
  await expect(chosen).toHaveCount(count);
  await expect(chosen.first()).toHaveCSS('list-style-type', 'none');
  await expect(page.getByText('Utkastet är sparat.')).toBeVisible();
  await expect(page).toHaveURL(/atagande=[0-9a-f-]{36}/);
  // The draft is there after a reload, and goes on.
  await page.reload();
  await expect(page.getByLabel('Vad', { exact: true })).toHaveValue(markup);
  await page.getByLabel('Kontaktroll').fill('Trygghetssamordnare');
  await page.getByLabel('Så syns det att det är gjort').fill('Protokoll från varje vandring');
  await page.getByLabel('Unga').check();
  await page.getByText('Mer, om du vill').press('Enter');
  await page.getByLabel('Metod', { exact: true }).selectOption('street-lighting');
  await expect(page.getByText(/Källa: Welsh och Farrington 2008/)).toBeVisible();
  await page.getByLabel('Lägg till part som betalar').selectOption('region-uppsala');
  await page.getByLabel('Region Uppsala, procent').fill('60');
  await expect(page.getByText('Andelarna är tillsammans 60 %, inte 100 %.')).toBeVisible();
  await expect(page.getByText('Utkastet är sparat.')).toBeVisible();
  await page.getByRole('button', { name: 'Skicka in' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Länsstyrelsen/ })).toBeVisible();
  await expect(page.getByText(markup).first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByText(/Visad effekt i systematisk översikt/)).toBeVisible();
  await page.getByRole('link', { name: 'Till matrisen' }).press('Enter');
  const cell = matrixOf(page).getByRole('link', { name: '1 åtagande' });
  await expect(cell).toHaveCount(1);
  await cell.press('Enter');
  await expect(page).toHaveURL(/part=county-administrative-board/);
  await expect(page.getByText(/^Visar Länsstyrelsen/)).toBeVisible();
  const reach = page.getByRole('table', { name: /målgruppen barn och unga/ });
  await expect(reach.locator('tbody tr')).toHaveText([/Länsstyrelsen Uppsala län11100 %0/]);
  const matrix = await ask<PlanMatrix>('/api/plan/matrix');
  expect(matrix.total).toBe(1);
});

test('a strengthened commitment names what exists, and inherits the text of its template', async ({
  page,
}) => {
  await page.goto('/plan/ataganden?gor=ny&insatsomrade=safe-environments');
  await page.getByLabel('Vad', { exact: true }).fill('Gränby: torsdagar');
  await page.getByLabel('Hela länet').check();
  await page.getByText('Förstärkt', { exact: true }).click();
  // Once, also when it has been still so long that it is read out.
  const notSaved = page.getByText('Inte sparat: vad som förstärks saknas.');
  await expect(page.locator('[role="status"] > :not([aria-hidden])').and(notSaved)).toBeVisible();
  await expect(notSaved).toHaveCount(1);
  await page.getByLabel('Det som förstärks').selectOption({ index: 1 });
  await page.getByLabel('Kontaktroll').fill('Fältsamordnare');
  await page.getByLabel('Så syns det att det är gjort').fill('Antal kvällar');
  await page.getByText('Mer, om du vill').press('Enter');
  await page.getByText('Skriv en ny mall').press('Enter');
  await page.getByLabel('Mallens namn').fill('Fältarbete');
  await page.getByLabel('Gemensam text').fill('Två fältare går ihop.');
  await page.getByRole('button', { name: 'Spara mallen' }).press('Enter');
  await expect(page.getByLabel('Mall', { exact: true })).not.toHaveValue('');
  await expect(page.getByText('Utkastet är sparat.')).toBeVisible();
  await page.getByRole('button', { name: 'Skicka in' }).press('Enter');
  const facts = page.locator('main dl').first();
  await expect(facts).toContainText('Gemensam textTvå fältare går ihop.');
  await expect(facts).toContainText('För den här platsenGränby: torsdagar');
  await facts.getByRole('link', { name: /^Trygghetsvandring/ }).press('Enter');
  await expect(page.getByText(/Källa: Welsh och Farrington 2008/)).toBeVisible();
});

test('“not relevant” with a reason is an answer and not silence', async ({ page }) => {
  await page.goto('/plan/ataganden?insatsomrade=empowerment');
  await page.getByText('Svara ”ej aktuellt” för ett insatsområde').press('Enter');
  await page.getByRole('button', { name: 'Svara ej aktuellt' }).press('Enter');
  await expect(page.getByText('Skriv skälet.')).toBeVisible();
  await page.getByLabel('Skäl').fill('Ligger hos kommunerna');
  await page.getByRole('button', { name: 'Svara ej aktuellt' }).press('Enter');
  await expect(matrixOf(page).locator('[data-kind="not-relevant"]')).toHaveCount(1);
  await expect(matrixOf(page).locator('[data-kind="silent"]')).toHaveCount(7 * 19 - 2);
  await page.getByRole('button', { name: 'Ta tillbaka' }).press('Enter');
  await expect(matrixOf(page).locator('[data-kind="not-relevant"]')).toHaveCount(0);
});

test('of two who change at once the later sees both versions and chooses field by field', async ({
  page,
  request,
  ask,
  pageErrors,
}) => {
  const { commitments } = await ask<CommitmentList>('/api/commitments');
  const { id } = commitments.find(({ contactRole }) => contactRole === 'Trygghetssamordnare')!;
  await page.goto(`/plan/ataganden?atagande=${id}&gor=andra`);
  await expect(page.getByLabel('Kontaktroll')).toHaveValue('Trygghetssamordnare');
  const url = pathTo(paths.commitment, { commitment: id });
  const { commitment } = await ask<CommitmentPage>(url);
  const { id: _id, party: _party, state: _state, version, ...content } = commitment;
  const elsewhere = [...content.areas, 'municipality:0381'];
  const theirs = {
    ...{ ...content, contactRole: 'Säkerhetschef', reference: 'LST 7' },
    ...{ areas: elsewhere, targetGroups: ['parents'] },
  };
  const other = await request.put(url, { data: theirs, headers: { 'if-match': `"${version}"` } });
  expect(other.status()).toBe(200);
  await page
    .getByRole('button', { name: /^Ta bort / })
    .first()
    .press('Enter');
  await page.getByLabel('Vuxna').check();
  await page.getByLabel('Kontaktroll').fill('Trygghetsstrateg');
  await page.getByLabel('Så syns det att det är gjort').fill('Antal vandringar');
  await expect(
    page.getByRole('heading', { name: 'Någon annan har ändrat samtidigt' }),
  ).toBeVisible();
  const role = page.getByRole('group', { name: 'Kontaktroll' });
  await expect(role).toContainText('Säkerhetschef');
  await expect(role).toContainText('Trygghetsstrateg');
  await role.getByLabel(/Det du har skrivit/).check();
  // What the fields refer to is said by name.
  const where = page.getByRole('group', { name: 'Var' });
  await expect(where).toContainText('Enköping (0381)');
  await expect(where).not.toContainText('deso2025:');
  await expect(page.getByRole('group', { name: 'Målgrupp' })).toContainText(
    /Föräldrar.*Unga och Vuxna/,
  );
  await page.getByRole('button', { name: 'Gå vidare med valen' }).press('Enter');
  await expect(page.getByText('Sparat.', { exact: true })).toBeVisible();
  const { commitment: settled, changes } = await ask<CommitmentPage>(url);
  expect(settled).toMatchObject({
    contactRole: 'Trygghetsstrateg',
    seenBy: 'Antal vandringar',
    reference: 'LST 7',
  });
  expect(changes[0]?.version).toBe(version + 2);
  // The refusal is the browser's own line in the console.
  expect(pageErrors.splice(0).every((line) => line.includes('412'))).toBe(true);
});

test('the area’s page tells who does what there and what is lacking', async ({ page, request }) => {
  await promise(request, {
    areas: [area],
    what: 'Lovverksamhet',
    actionArea: 'healthy-habits',
    tags: { prevention: ['social'], determinants: [], method: null, rights: {}, costShares: {} },
  });
  await promise(request, {
    areas: [],
    wholeCounty: true,
    what: 'Utbildning',
    actionArea: 'empowerment',
  });
  await page.goto(`/omrade/${area}`);
  const who = page.getByRole('region', { name: 'Vem gör vad' });
  await expect(who).toContainText('Lovverksamhet');
  await expect(who).toContainText('Utbildning');
  await expect(who).toContainText('Saknar strukturellt och situationellt.');
  const lacks = page.getByRole('region', { name: 'Här saknas åtagande' });
  await expect(lacks.getByRole('listitem').filter({ hasText: 'bara för hela länet' })).toHaveCount(
    1,
  );
  await lacks.getByRole('link', { name: 'Gör ett åtagande här' }).first().press('Enter');
  await expect(page).toHaveURL(/gor=ny/);
  await expect(page.getByText('Ett område valt:')).toBeVisible();
});

test('paper says how many of how many commitments it shows, and where the others are', async ({
  page,
}) => {
  // Those there are, over and over again, as in a county where much is promised.
  await page.route('**/api/commitments*', async (route) => {
    const { commitments }: CommitmentList = await (await route.fetch()).json();
    const many = Array.from({ length: 130 }, (_, i) => ({
      ...commitments[i % commitments.length]!,
      id: `${i}`,
    }));
    await route.fulfill({ json: { commitments: many } });
  });
  await page.goto('/plan/ataganden');
  const told = page.getByText(/^Här står de 100 första av 130 åtaganden\. Alla står i filen/);
  await expect(page.getByRole('button', { name: 'Visa 30 till av 30 kvar' })).toBeVisible();
  await expect(told).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(told).toBeVisible();
  await expect(page.getByRole('button', { name: 'Visa 30 till av 30 kvar' })).toBeHidden();
});

test('the map shows commitments alone, and over the conditions as hatching', async ({ page }) => {
  await page.goto('/karta');
  await page.getByLabel('Insatser', { exact: true }).check();
  await expect(page).toHaveURL(/lage=insatser/);
  await expect(
    page.getByText(/Därtill gäller (?:ett åtagande|\d+ åtaganden) hela länet\./),
  ).toBeVisible();
  await expect(page.locator(`svg path[data-area="${area}"]`)).toHaveAttribute(
    'data-fill',
    /count-[1-7]/,
  );
  await page.goto('/karta?lager=insatser');
  await expect(page.getByLabel('Med insatser')).toBeChecked();
  await expect(page.getByText('Randigt: inget åtagande nämner området')).toBeVisible();
  const hatched = page.locator('svg path[data-hatched]');
  await expect(hatched).not.toHaveCount(0);
  await expect(page.locator(`svg path[data-hatched="${area}"]`)).toHaveCount(0);
});

test('another party sees what is submitted and not the drafts @phone', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  const draft = await request.post(paths.commitments, {
    data: {
      ...{
        actionArea: 'healthy-habits',
        alsoUnder: [],
        jointActivity: null,
        what: 'Hemligt utkast',
      },
      ...{ wholeCounty: true, areas: [], from: '2026-11-01', to: '2027-12-31', targetGroups: [] },
      ...{ kind: 'new', strengthens: null, contactRole: '', seenBy: '', reference: null },
      ...{ indicator: null, template: null },
      tags: { prevention: [], determinants: [], method: null, rights: {}, costShares: {} },
    },
  });
  expect(draft.status()).toBe(201);
  await page.goto('/plan/ataganden');
  await expect(page.getByText('Hemligt utkast').first()).toBeVisible();
  const party = test.info().project.name === 'phone' ? 'region-uppsala' : 'police-authority';
  const other = await signInAt(party, request, playwright, baseURL ?? '');
  const seen = await (await other.get(paths.commitments)).text();
  expect(seen).not.toContain('Hemligt utkast');
  await other.dispose();
  if (test.info().project.name !== 'phone') return;
  // On a phone the same answers stand party by party.
  await expect(matrixOf(page)).toBeHidden();
  const police = page
    .locator('details')
    .filter({ hasText: /^Polismyndigheten: 0 åtaganden, 7 tysta/ });
  await police.locator('summary').press('Enter');
  await expect(police.getByText(/: Tyst$/)).toHaveCount(7);
  await expect(police.getByText(/: Tyst$/).first()).toBeVisible();
});
