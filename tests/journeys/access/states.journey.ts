import { expect, test } from '../run/journey.ts';
import { type Screen, screens } from '../run/screens.ts';
import { keepPicture } from './keep-picture.ts';

const find = (name: string): Screen => screens.find((screen) => screen.name === name)!; // named above

test('a measure without values teaches: what is lacking and what to do', async ({ page, sv }) => {
  await page.goto('/karta?indikator=wages&niva=municipality');
  await expect(page.getByText(/har inga värden på nivån/)).toBeVisible();
  await keepPicture(page, 'map-empty-laptop');
  await page.goto('/omrade/county:03');
  await expect(page.locator('#kallor')).toBeVisible();
  await expect(page.getByText(sv.say('profile.children-none'))).toBeVisible();
  await keepPicture(page, 'area-empty-laptop');
});

test('when the server fails, each screen says so and offers another try', async ({
  page,
  pageErrors,
  sv,
}) => {
  const problem = {
    type: 'about:blank',
    title: 'Fel',
    status: 500,
    code: 'http/unexpected',
    detail: 'Något gick fel.',
    data: {},
    fields: [],
    requestId: '00000000-0000-4000-8000-000000000000',
  };
  let isFailing = true;
  await page.route('**/api/**', async (route) => {
    if (!isFailing) return route.continue();
    await route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify(problem),
    });
  });
  for (const name of [
    'map-conditions',
    'area',
    'data-indikatorer',
    'data-inlasningar',
    'data-regeln',
  ]) {
    isFailing = true;
    await page.goto(find(name).path);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByRole('alert').first()).toContainText(problem.requestId);
    await keepPicture(page, `${name}-error`);
    isFailing = false;
    await page
      .getByRole('button', { name: sv.say('shell.try-again') })
      .first()
      .click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  expect(pageErrors.splice(0).filter((error) => !/status of 500/.test(error))).toEqual([]);
});
