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
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await screen.open(page, language === 'en' ? 'sprak=en' : '');
      for (const [width, viewport] of Object.entries(widths)) {
        await page.setViewportSize(viewport);
        found.push(...(await inspect(page, `${language} ${width}`, language === 'sv')));
      }
    }
    expect(found).toEqual([]);
    expect(pageErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([]);
  });
}

/** What axe finds, a line each. Colours, the slow part, are the same in every language. */
async function inspect(page: Page, name: string, withColours: boolean): Promise<string[]> {
  // There are no frames to look into, for which it would open a page each time.
  const axe = (): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
  const shape = await axe().withTags(tags).disableRules(ofColour).analyze();
  const found = shape.violations;
  for (const colorScheme of withColours ? (['light', 'dark'] as const) : []) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await axe().withRules(ofColour).analyze();
    found.push(...violations.map((one) => ({ ...one, id: `${colorScheme} ${one.id}` })));
  }
  return found.map(({ id, nodes }) => {
    const places = nodes.map((node) => node.target.join(' '));
    return `${name} ${id}: ${places.join(', ').slice(0, 200)}`;
  });
}
