import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';

// "Utsatt" is said of areas, in the name of the rule and of the police's list; never of anyone.
const ofAreas =
  /utsatta? områden?s?\b|utsatt \/ särskilt utsatt område|socioekonomiskt utsatt(?! \p{L})/giu;

test('no screen calls anyone "utsatt" or gives an area a score', async ({ page, pageErrors }) => {
  for (const screen of screens) {
    await screen.open(page);
    const [text = ''] = await page.locator('body').allInnerTexts();
    expect(text.replace(ofAreas, ''), screen.name).not.toMatch(/utsatt/i);
    expect(text, screen.name).not.toMatch(/\bpoäng\b|\bindexvärde|\brankning|\brisknivå/i);
  }
  // The area and the page that do not exist are refused; nothing else is.
  expect(pageErrors.filter((error) => !/status of 404/.test(error))).toEqual([]);
  expect(pageErrors.splice(0)).toHaveLength(2);
});
