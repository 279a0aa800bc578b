import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The only rules that the colours of a page can break.
const ofColour = ['color-contrast', 'link-in-text-block'];
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

for (const screen of screens) {
  test(`axe finds nothing on ${screen.name}: phone and desktop, light and dark, both languages`, async ({
    page,
    pageErrors,
  }) => {
    const found: string[] = [];
    for (const language of ['sv', 'en']) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await screen.open(page, language === 'en' ? 'sprak=en' : '');
      for (const [width, viewport] of Object.entries(widths)) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        found.push(...(await inspect(page, `${language} ${width} light`)));
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        found.push(...(await inspect(page, `${language} ${width} dark`, ofColour)));
      }
    }
    expect(found).toEqual([]);
    expect(pageErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([]);
  });
}

/** What axe finds, a line each; of some rules or of all. */
async function inspect(page: Page, name: string, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const chosen = rules === undefined ? axe.withTags(tags) : axe.withRules([...rules]);
  const { violations } = await chosen.analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.map((node) => node.target.join(' '));
    return `${name} ${id}: ${places.join(', ').slice(0, 200)}`;
  });
}
