import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';
import { listOverflowing } from './list-overflowing.ts';

test('at 400 % on a screen of 1280 nothing reaches out to the right', async ({
  browser,
  address,
}) => {
  // What zoom does: a quarter of the pixels, each four times as large.
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 320, height: 200 },
    deviceScaleFactor: 4,
    locale: 'sv-SE',
  });
  const page = await context.newPage();
  for (const screen of screens.slice(0, 7)) {
    await screen.open(page);
    expect(await listOverflowing(page), screen.name).toEqual([]);
  }
  await context.close();
});

test('with the spacing of text that a reader may set, nothing is cut or reaches out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const screen of screens.slice(0, 7)) {
    await screen.open(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    expect(await listOverflowing(page), screen.name).toEqual([]);
  }
});

test('targets for a finger are at least 24 pixels, or stand in a sentence @phone', async ({
  page,
}) => {
  for (const screen of screens.slice(0, 7)) {
    await screen.open(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, summary, [role="application"], nav a')]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 24 && box.width > 1)
        .map(
          ({ one, box }) =>
            `${one.tagName} ${one.textContent.slice(0, 20)} ${Math.round(box.width)}×${Math.round(box.height)}`,
        ),
    );
    expect(small, screen.name).toEqual([]);
  }
});
