import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { AccountMade } from '#contract/accounts.ts';
import type { CommitmentList } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { ReportList } from '#contract/reports.ts';
import { readPdf } from '../printed/read-pdf.ts';
import { administrator } from '../run/serve.ts';
import { expect, test } from '../run/writing-journey.ts';
import { promise, signInAt } from './own-party.ts';

// Rounds and frozen reports stand.
test.use({ leaves: 'a followed-up year' });
// One after the other: each begins with what the one before has done.
test.describe.configure({ mode: 'default' });

const year = new Date().getFullYear() - 1;
const password = 'fyra blå bussar i dimma';
const coordinator = 'siv.samordnare@example.org';
let link = '';
let linkWithoutCommitments = '';
let report = '';

async function signInAsCoordinator(page: Page, baseURL: string | undefined): Promise<void> {
  await page.context().clearCookies();
  const signedIn = await page.request.post(paths.signIn, {
    data: { email: coordinator, password },
    headers: { origin: baseURL ?? '' },
  });
  expect(signedIn.ok(), await signedIn.text()).toBe(true);
}

async function openOnPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    storageState: { cookies: [], origins: [] },
    ...(baseURL && { baseURL }),
  });
  return context.newPage();
}

async function expectNothingOfAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a coordinator opens a round, and every party gets a link that is shown once', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  const of = { from: `${year}-01-01`, to: `${year}-12-31` };
  await promise(request, { ...of, what: 'Öppen fritidsgård alla kvällar' });
  await promise(request, { ...of, what: 'Läxhjälp <b>på</b> biblioteket' });
  const police = await signInAt('police-authority', request, playwright, baseURL ?? '');
  await promise(police, { ...of, what: 'Områdespoliser' });
  await police.dispose();
  // Of years that no round of this journey asks about.
  await promise(request, {
    ...{ from: '2021-01-01', to: '2024-12-31', what: 'Grannsamverkan' },
    ...{ areas: ['municipality:0381', 'municipality:0382'], indicator: 'reported-crime-burglary' },
  });
  const made = await request.post(paths.accounts, {
    data: {
      ...{ party: administrator.party, name: 'Siv Samordnare', email: coordinator },
      grants: [{ role: 'coordinator', body: 'coordination-group' }],
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { invitation }: AccountMade = await made.json();
  // Not from the administrator's browser: whoever uses a link there ends the session before.
  await page.context().clearCookies();
  const used = await page.request.post(paths.invitationUse, {
    data: { token: invitation.path.split('#')[1], password },
    headers: { origin: baseURL ?? '' },
  });
  expect(used.ok(), await used.text()).toBe(true);

  await page.goto('/plan/uppfoljning');
  await expect(page.getByText('Ingen uppföljningsrunda har öppnats.')).toBeVisible();
  await page.getByLabel('År som följs upp').fill(String(year));
  await page.getByLabel('Första dag för svar').fill(`${year}-11-01`);
  await page.getByLabel('Sista dag för svar').fill(`${year}-12-15`);
  await page.getByRole('button', { name: 'Öppna rundan' }).press('Enter');
  const links = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({
      has: page.getByRole('heading', { name: 'Länkar till parterna' }),
    });
  await expect(links.locator('code')).toHaveCount(19);
  const linkOf = async (party: string): Promise<string> =>
    (await links.getByRole('listitem').filter({ hasText: party }).locator('code').textContent()) ??
    '';
  link = await linkOf('Länsstyrelsen');
  linkWithoutCommitments = await linkOf('Tierps kommun');
  expect(link).toContain('/svara#');
  await expect(page.getByText('0 av 2 parter har svarat.')).toBeVisible();
  await expect(page.getByText(/^Inga åtaganden att svara för: .*Tierps kommun/)).toBeVisible();
  await expectNothingOfAxe(page);
  await page.reload();
  await expect(page.getByText('0 av 2 parter har svarat.')).toBeVisible();
  await expect(page.locator('code')).toHaveCount(0);
});

test('a party answers on a narrow phone, loses contact and loses nothing', async ({
  browser,
  baseURL,
}) => {
  const phone = await openOnPhone(browser, baseURL);
  await phone.goto(new URL(link).pathname + new URL(link).hash);
  await expect(phone.getByText('Åtagande 1 av 2')).toBeVisible();
  await expect(phone.getByText(/Ni kan svara tills rundan stängs/)).toBeVisible();
  await expectNothingOfAxe(phone);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const big = await phone.getByText('Försenat').boundingBox();
  expect(big?.height).toBeGreaterThanOrEqual(44);

  await phone.getByLabel('Försenat').check();
  await expect(phone.getByText(/^Sparat \d{2}\.\d{2}$/).first()).toBeVisible();
  await phone.context().setOffline(true);
  await phone.getByLabel('Vad gjordes?').fill('Öppet <i>fyra</i> kvällar.');
  await expect(phone.getByText(/^Ingen kontakt\./).first()).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByText(/^Sparat \d{2}\.\d{2}$/).first()).toBeVisible();
  await phone.reload();
  // It goes on where nothing is answered.
  await expect(phone.getByText('Åtagande 2 av 2')).toBeVisible();
  await phone.getByRole('button', { name: 'Föregående' }).press('Enter');
  await expect(phone.getByLabel('Vad gjordes?')).toHaveValue('Öppet <i>fyra</i> kvällar.');
  await phone.getByRole('button', { name: 'Nästa' }).press('Enter');
  await phone.getByLabel('Klart').press('Space');
  await phone.getByLabel('Vad behövs?').fill('En lokal i Gottsunda.');
  await phone.getByRole('button', { name: 'Till översikten' }).press('Enter');
  await expect(phone.getByText('Inte besvarat')).toHaveCount(0);
  await phone.getByRole('button', { name: 'Skicka in' }).press('Enter');
  await expect(phone.getByText(/^Inskickat /)).toBeVisible();
  await phone.context().close();
});

test('the link of a party that promised nothing opens and asks for nothing', async ({
  browser,
  baseURL,
}) => {
  const phone = await openOnPhone(browser, baseURL);
  const { pathname, hash } = new URL(linkWithoutCommitments);
  await phone.goto(pathname + hash);
  await expect(
    phone.getByText(/^Er part har inga åtaganden att svara för .* ni räknas inte som tysta\./),
  ).toBeVisible();
  await phone.context().close();
});

test('the silent are named, and the closed round’s link opens nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAsCoordinator(page, baseURL);
  await page.goto('/plan/uppfoljning');
  await expect(page.getByText('1 av 2 parter har svarat.')).toBeVisible();
  await expect(page.getByText('Har inte svarat: Polismyndigheten.')).toBeVisible();
  const nothing = page.getByRole('row', { name: /Tierps kommun/ });
  await expect(nothing).toContainText('Inga åtaganden att svara för');
  await expect(page.getByRole('button', { name: 'Ny länk till Tierps kommun' })).toHaveCount(0);
  await expect(page.getByText('100 %')).toHaveCount(0);
  const own = page.getByRole('row', { name: /Länsstyrelsen/ });
  await expect(own).toContainText('sent');
  await expect(own).toContainText('2 av 2');
  await page.getByRole('button', { name: 'Ny länk till Polismyndigheten' }).press('Enter');
  await expect(page.locator('code')).toHaveCount(1);
  await page.getByLabel('Jag har läst vilka som inte har svarat').check();
  await page.getByRole('button', { name: 'Stäng rundan' }).press('Enter');
  await expect(page.getByText(/Stängd /)).toBeVisible();

  const phone = await openOnPhone(browser, baseURL);
  await phone.goto(new URL(link).pathname + new URL(link).hash);
  await expect(phone.getByText(/^Adressen saknar en fungerande länk/)).toBeVisible();
  await phone.context().close();
});

test('the annual report is made, written around, and had as PDF, Word and PowerPoint', async ({
  page,
  baseURL,
}) => {
  await signInAsCoordinator(page, baseURL);
  await page.goto('/plan/arsrapport');
  await expect(page.getByText('Ingen årsrapport finns än.')).toBeVisible();
  await page.getByRole('button', { name: `Skapa årsrapport för ${year}` }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Vilka som har svarat' })).toBeVisible();
  await expect(page.getByText('2 av 3 åtaganden är besvarade.')).toBeVisible();
  await expect(page.getByText('Läxhjälp <b>på</b> biblioteket')).toBeVisible();
  await expectNothingOfAxe(page);
  await page.getByLabel('Förord').fill('Ett år av samarbete.');
  await page.getByRole('button', { name: 'Spara texterna' }).press('Enter');
  await expect(page.locator('#forord')).toContainText('Ett år av samarbete.');
  await page.getByRole('link', { name: 'Luckor', exact: true }).last().click();
  await expect(page.locator('#luckor')).toBeInViewport();

  await page.getByLabel('Beslut', { exact: true }).fill('Rådet § 7');
  await page.getByLabel('Beslutsdag').fill(`${year + 1}-01-31`);
  await page.getByRole('button', { name: 'Fastställ årsrapporten' }).press('Enter');
  await expect(page.getByText(/Rådet § 7\. SHA-256 [0-9a-f]{64}/)).toBeVisible();
  const { reports }: ReportList = await (await page.request.get(paths.reports)).json();
  report = reports[0]!.id;
  const fileOf = async (ending: string): Promise<Buffer> =>
    (await page.request.get(pathTo(paths.reportFile, { report, ending }))).body();

  const pdf = readPdf(await fileOf('pdf'));
  expect(pdf.text).toContain('pdfuaid');
  expect(pdf.words).toContain('1 av 2 parter har svarat');
  expect(pdf.words).toContain('Inga åtaganden att svara för: ');
  expect(pdf.words).toContain('Öppet <i>fyra</i> kvällar.');
  const word = strFromU8(unzipSync(await fileOf('docx'))['word/document.xml']!);
  expect(word).toContain('Läxhjälp &lt;b&gt;på&lt;/b&gt; biblioteket');
  expect(word).toContain('w:val="Heading1"');
  expect(word).toContain('Inga åtaganden att svara för: ');
  const slides = unzipSync(await fileOf('pptx'));
  expect(strFromU8(slides['ppt/slides/slide2.xml']!)).toContain('1 av 2 parter har svarat');
  expect(strFromU8(slides['ppt/slides/slide2.xml']!)).toContain('Inga åtaganden att svara för: ');
  expect(strFromU8(slides['ppt/notesSlides/notesSlide2.xml']!)).toContain('Parternas svar i');
});

test('a stranger reads the adopted report, in English too', async ({ browser, baseURL }) => {
  const stranger = await openOnPhone(browser, baseURL);
  await stranger.goto(`/plan/arsrapport?sprak=en&rapport=${report}`);
  await expect(stranger.getByText(/^1 of 2 parties have answered/)).toBeVisible();
  await expect(stranger.getByRole('button', { name: 'Adopt the report' })).toHaveCount(0);
  await stranger.context().close();
});

test('before and after of a commitment stand beside other areas, with what cannot be told', async ({
  page,
  ask,
}) => {
  const { commitments } = await ask<CommitmentList>(paths.commitments);
  const effort = commitments.find(({ what }) => what === 'Grannsamverkan');
  await page.goto(`/plan/effekt/${effort?.id}`);
  await expect(page.getByText(/visar samtidighet, inte orsak/)).toBeVisible();
  await expect(
    page.getByText(/^Skillnaden mot jämförelseområdena efter: .*95 procents/),
  ).toBeVisible();
  await expect(page.getByText(/^Differens i differenser kan inte räknas: /)).toBeVisible();
  await expect(page.getByRole('row', { name: /^2016 Före/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Efter/ }).first()).toBeVisible();
});
