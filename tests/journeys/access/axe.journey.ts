import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// The only rules that the colours of a page can break.
const ofColour = ['color-contrast', 'link-in-text-block'];
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };
/** Each language, width and scheme at least once; colours, the slow part, once a scheme. */
const looks = [
  { language: 'sv', viewport: desktop, colours: 'light' },
  { language: 'sv', viewport: phone, colours: 'dark' },
  { language: 'en', viewport: desktop, colours: undefined },
] as const;

for (const screen of screens) {
  test(`axe finds nothing on ${screen.name}: phone and desktop, light and dark, both languages`, async ({
    page,
    pageErrors,
  }) => {
    const found: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    let open = '';
    for (const look of looks) {
      if (look.language !== open) {
        await screen.open(page, look.language === 'en' ? 'sprak=en' : '');
      }
      open = look.language;
      await page.setViewportSize(look.viewport);
      found.push(...(await inspect(page, look)));
    }
    expect(found).toEqual([]);
    expect(pageErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([]);
  });
}

/** What axe finds, a line each. */
async function inspect(
  page: Page,
  { language, viewport, colours }: (typeof looks)[number],
): Promise<string[]> {
  // There are no frames to look into, for which it would open a page each time.
  const axe = (): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await axe().withTags(tags).disableRules(ofColour).analyze();
  if (colours !== undefined) {
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    const { violations } = await axe().withRules(ofColour).analyze();
    found.push(...violations.map((one) => ({ ...one, id: `${colours} ${one.id}` })));
  }
  return found.map(({ id, nodes }) => {
    const places = nodes.map((node) => node.target.join(' '));
    return `${language} ${viewport.width} ${id}: ${places.join(', ').slice(0, 200)}`;
  });
}
