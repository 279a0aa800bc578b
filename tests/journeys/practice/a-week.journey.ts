import type { IndicatorValues } from '#contract/indicators.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { promise, signInAt } from '../plan/own-party.ts';
import { stranger } from '../run/journey.ts';
import { expect, test } from './practice-county.ts';
import { minutesOf, startWalk, tellWalk } from './timed-walk.ts';

const thisYear = new Date().getFullYear();
const running = { from: `${thisYear}-01-01`, to: `${thisYear + 1}-12-31` };

test('a week costs the coordinator of the smallest municipality at most 30 minutes', async ({
  browser,
  address,
  request,
  playwright,
  ask,
  started,
}) => {
  // Who it is: somebody of the municipality with the fewest inhabitants.
  const { areas, values } = await ask<IndicatorValues>(
    pathTo(paths.indicatorValues, { indicator: 'population' }, { division: 'municipality' }),
  );
  const fewest = Math.min(...values.map((value) => value ?? Number.POSITIVE_INFINITY));
  const [, code] = areas[values.indexOf(fewest)]!.split(':');
  const party = `practice-municipality-${code}`;
  const area = Object.keys(started.truths.landscapes).find((one) => one.startsWith(code!))!;
  // What waits: an invented round of follow-up, and a plan of the region's that meets one of theirs.
  const own = await signInAt(party, request, playwright, address);
  const region = await signInAt('practice-region', request, playwright, address);
  const where = { ...running, areas: [`deso2025:${area}`] };
  await promise(own, { ...where, what: 'Läxhjälp på biblioteket för elever i högstadiet' });
  await promise(region, { ...where, what: 'Sjuksköterska och läxhjälp för elever på biblioteket' });
  await own.dispose();
  await region.dispose();

  const context = await browser.newContext({
    ...{ baseURL: address, storageState: stranger, locale: 'sv-SE' },
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const walk = startWalk();
  const main = page.locator('main');
  const menu = page.getByRole('banner').getByRole('navigation');
  const button = (name: string | RegExp) => main.getByRole('button', { name });
  const link = (name: string | RegExp) => main.getByRole('link', { name });
  const field = (name: string) => main.getByLabel(name, { exact: true });

  walk.begin('sign in');
  await page.goto('/nu');
  await walk.press(link(/^Logga in/));
  await walk.write(field('E-postadress'), `${party}@example.org`);
  await walk.write(field('Lösenord'), 'fyra blå bussar i dimma');
  await walk.press(button(/^Logga in$/));

  walk.begin('Nu: what waits and what is new');
  await expect(page.getByRole('heading', { name: /^Väntar på dig \(\d\)$/ })).toBeVisible();
  await walk.read(main);

  walk.begin('one answer: a possible joint effort');
  await walk.press(link(/möjligt samarbete|möjliga samarbeten/));
  const card = main
    .getByRole('article')
    .filter({ has: page.getByLabel('Skäl') })
    .first();
  await expect(card).toBeVisible();
  await walk.read(main.getByText(/^Planer från två parter/));
  await walk.press(card.getByText('Hur starka skälen är'));
  await walk.read(card);
  const reason = 'Vi behöver höra skolans kuratorer först och återkommer i januari.';
  await walk.write(card.getByLabel('Skäl'), reason);
  await walk.press(card.getByRole('button', { name: 'Inte nu' }));
  await expect(page.getByRole('alert')).toContainText('Svaret är sparat.');
  await walk.read(page.getByRole('alert'));

  walk.begin('report: the follow-up of every commitment');
  await walk.press(menu.getByRole('link', { name: 'Nu' }));
  await walk.press(link(/^Svara på uppföljningen/));
  await expect(button(/^Svara för /)).toBeVisible();
  await walk.read(main.locator('nav ~ *'));
  await walk.press(button(/^Svara för /));
  await expect(main.getByText(/^Åtagande 1 av /)).toBeVisible();
  const place = await main.getByText(/^Åtagande 1 av /).textContent();
  const steps = Number(/\d+$/.exec(place ?? '')?.[0]);
  expect(steps).toBeGreaterThan(0);
  for (let step = 1; step <= steps; step++) {
    await expect(main.getByText(`Åtagande ${step} av ${steps}`)).toBeVisible();
    await walk.read(main);
    await walk.press(main.getByLabel('På väg'));
    await walk.write(
      field('Vad gjordes?'),
      'Personal från båda skolorna har haft stöd i fyra ärenden under hösten, och två nya har gått kursen.',
    );
    await walk.write(
      field('Vad såg vi?'),
      'Fler frågar tidigt. Två ärenden löstes innan socialtjänsten behövdes.',
    );
    await walk.write(field('Vad behövs?'), 'En dag för nya lärare, gärna med grannkommunen.');
    await walk.press(button(/^(?:Nästa|Till översikten)$/).first());
  }
  await expect(button('Skicka in')).toBeVisible();
  await walk.read(main);
  await walk.press(button('Skicka in'));
  await expect(main.getByText(/^Inskickat /)).toBeVisible();
  await walk.read(main.getByText(/^Inskickat /));

  walk.begin('where: the map, and one area');
  await walk.press(menu.getByRole('link', { name: 'Karta' }));
  await expect(main.getByText(/områden uppfyller alla sju villkor/).first()).toBeVisible();
  await walk.read(main.getByText(/områden uppfyller alla sju villkor/).first());
  await walk.write(main.getByLabel('Sök område'), area);
  await walk.press(page.getByRole('option').first());
  const chosen = main.locator('section[aria-labelledby="vald"]');
  await walk.read(chosen);
  await walk.press(chosen.getByRole('link', { name: 'Öppna området' }));
  const who = main.getByRole('region', { name: 'Vem gör vad' });
  await expect(who).toContainText('Läxhjälp på biblioteket');
  // What a week needs of the page: how it is here, and who does what. Its tables and sources wait for a day
  // when somebody asks.
  await walk.read(main.locator('article > *').first());
  await walk.read(main.locator('section[aria-labelledby="villkor"]'));
  await walk.read(who);

  walk.begin('one commitment is written');
  await walk.press(menu.getByRole('link', { name: 'Plan' }));
  await expect(main.getByText(/parter har lovat något/)).toBeVisible();
  await walk.read(main.getByText(/parter har lovat något/));
  await walk.press(link('Gör ett åtagande'));
  await walk.read(main.locator('form'));
  await walk.choose(field('Insatsområde'), 'Trygga miljöer');
  const what = 'Vuxna ute vid busstorget varje fredag kväll, tillsammans med fritidsgården';
  await walk.write(field('Vad'), what);
  await walk.write(field('Sök område'), area);
  await walk.press(main.getByRole('list', { name: 'Områden att välja' }).getByRole('checkbox'));
  await walk.press(main.getByLabel('Unga'));
  await walk.write(field('Kontaktroll'), 'Trygghetssamordnare');
  await walk.write(field('Så syns det att det är gjort'), 'Antal kvällar och antal vuxna');
  await walk.press(button('Skicka in'));
  await expect(page.getByRole('heading', { level: 2, name: /: Trygga miljöer$/ })).toBeVisible();
  await walk.read(main.locator('dl').first());

  walk.begin('Nu once more');
  await walk.press(menu.getByRole('link', { name: 'Nu' }));
  await expect(main.getByRole('heading', { name: 'Nytt sedan sist' })).toBeVisible();
  await expect(link(/^Svara på uppföljningen/)).toHaveCount(0);
  await walk.read(main);

  expect(walk.acts.length).toBeGreaterThan(30);
  expect(minutesOf(walk.acts), tellWalk(walk)).toBeLessThan(30);
  await context.close();
});
