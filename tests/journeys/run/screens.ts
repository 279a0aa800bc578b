import { expect, type Locator, type Page } from '@playwright/test';

/** A screen of the web app, and how one knows that it has come. */
export type Screen = {
  readonly name: string;
  readonly path: string;
  /** Opens it, with parts of the address added such as `sprak=en`, and waits until it is all there. */
  readonly open: (page: Page, added?: string) => Promise<void>;
};

/** Every screen with its kinds of content. */
export const screens: readonly Screen[] = [
  screen('map-conditions', '/karta', mapIsThere),
  screen('map-measure', '/karta?indikator=unemployment&visa=0381', mapIsThere),
  screen('map-area', '/karta?omrade=deso2025:0380C1130&sok=gottsunda', mapIsThere),
  screen('map-missing', '/karta?indikator=police-listed-share&sok=0380C1', mapIsThere),
  screen('map-table', '/karta?niva=municipality&indikator=reported-crime-total', rowsAreThere),
  screen('map-landscapes-empty', '/karta?lage=landskap', noRunIsTold),
  screen('map-initiatives', '/karta?lage=insatser', mapIsThere),
  screen('map-two-layers', '/karta?lager=insatser', mapIsThere),
  screen('area', '/omrade/deso2025:0380C1600', profileIsThere),
  screen('area-municipality', '/omrade/municipality:0380', profileIsThere),
  screen('area-unknown', '/omrade/deso2025:0380C9999', headingIsThere),
  ...[
    'kallor',
    'hamta',
    'inlasningar',
    'indikatorer',
    'omraden',
    'regeln',
    'korningar',
    'parter',
    'sakomraden',
  ].map((section) => screen(`data-${section}`, `/data/${section}`, sectionIsThere)),
  screen('data-omraden-load', '/data/omraden?gor=las-in-granser', headingIsThere),
  screen('data-ordlista', '/data/ordlista', sectionIsThere),
  screen('data-logg', '/data/logg', sectionIsThere),
  screen('plan-deltagare', '/plan/deltagare', rowsAreThere),
  screen('parties', '/parter', headingIsThere),
  screen('party-overview', '/parter/uppsala-municipality/oversikt', sectionIsThere),
  screen('party-people', '/parter/county-administrative-board/manniskor', sectionIsThere),
  screen('party-unknown', '/parter/finns-inte/oversikt', headingIsThere),
  screen('bodies', '/organ', rowsAreThere),
  screen('body-council', '/organ/council?dag=2021-06-01', rowsAreThere),
  screen('body-group', '/organ/coordination-group', rowsAreThere),
  screen('plan-overenskommelse', '/plan/overenskommelse?dag=2021-06-01', rowsAreThere),
  screen('plan-planen', '/plan/overenskommelse?del=plan', rowsAreThere),
  screen('plan-mal', '/plan/mal', rowsAreThere),
  screen('plan-mal-ett', '/plan/mal?mal=rus-uppsala-1/employment-2020', rowsAreThere),
  screen('plan-dokument', '/plan/dokument', rowsAreThere),
  screen('plan-ataganden', '/plan/ataganden', planIsThere),
  screen('plan-ataganden-ny', '/plan/ataganden?gor=ny', commitmentFormIsThere),
  screen('plan-luckor', '/plan/luckor', gapsAreThere),
  screen('plan-samarbeten', '/plan/samarbeten', planIsThere),
  screen('plan-behov', '/plan/behov', planIsThere),
  screen('plan-uppfoljning', '/plan/uppfoljning', planIsThere),
  screen('plan-arsrapport', '/plan/arsrapport', planIsThere),
  screen('answers-without-link', '/svara', headingIsThere),
  screen('report-without-link', '/rapport', headingIsThere),
  screen('data-konton', '/data/konton', sectionIsThere),
  screen('sign-in', '/logga-in', formIsThere),
  screen('welcome-without-token', '/valkommen', headingIsThere),
  screen('own-sign-in', '/min-inloggning', rowsAreThere),
  screen('not-found', '/finns-inte', headingIsThere),
];

function screen(name: string, path: string, isThere: (page: Page) => Promise<void>): Screen {
  return {
    name,
    path,
    open: async (page, added = '') => {
      const join = added === '' ? '' : path.includes('?') ? '&' : '?';
      await page.goto(`${path}${join}${added}`);
      await isThere(page);
      await expect(page.locator('[role="status"] progress')).toHaveCount(0);
    },
  };
}

function main(page: Page): Locator {
  return page.locator('main');
}

async function headingIsThere(page: Page): Promise<void> {
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
}

async function formIsThere(page: Page): Promise<void> {
  await expect(main(page).locator('form input').first()).toBeVisible();
}

async function rowsAreThere(page: Page): Promise<void> {
  await expect(main(page).locator('tbody tr').first()).toBeVisible();
}

async function mapIsThere(page: Page): Promise<void> {
  await rowsAreThere(page);
  await expect(page.locator('svg path[data-area]')).toHaveCount(184);
  await expect(page.locator('main input[role="combobox"]')).toBeVisible();
}

async function noRunIsTold(page: Page): Promise<void> {
  await expect(main(page).getByRole('link', { name: /Gör en körning|Make a run/ })).toBeVisible();
  await expect(page.locator('svg path[data-area]')).toHaveCount(184);
}

async function profileIsThere(page: Page): Promise<void> {
  await headingIsThere(page);
  await expect(page.locator('#kallor')).toBeVisible();
}

async function sectionIsThere(page: Page): Promise<void> {
  await headingIsThere(page);
  await expect(main(page).locator('nav')).toBeVisible();
  await expect(main(page).locator('table, dl, form, ul, ol').nth(1)).toBeVisible();
}

async function commitmentFormIsThere(page: Page): Promise<void> {
  await headingIsThere(page);
  await expect(main(page).locator('form textarea').first()).toBeVisible();
}

async function planIsThere(page: Page): Promise<void> {
  await headingIsThere(page);
  await expect(main(page).locator('nav')).toBeVisible();
  await expect(main(page).locator('progress')).toHaveCount(0);
}

async function gapsAreThere(page: Page): Promise<void> {
  await planIsThere(page);
  await expect(main(page).locator('h2').nth(1)).toBeVisible();
}
