import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';
import { keepPicture } from './keep-picture.ts';
import { listOverflowing } from './list-overflowing.ts';
import { listForbiddenWords, readTexts, swedish } from './read-words.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const desktop = { width: 1280, height: 800 };
const wide = { width: 1920, height: 1080 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };
const motion = { reducedMotion: 'reduce' } as const;

// Each screen is opened once in Swedish, by light on a desktop, and once in English, in the dark on a phone.
for (const screen of screens) {
  test(`${screen.name}: axe finds nothing, both languages have their words, nothing reaches out, every picture has something`, async ({
    page,
    pageErrors,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.emulateMedia(motion);
    await page.setViewportSize(desktop);
    await screen.open(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page).toHaveTitle(/^.+ – Samsyn$/);
    expect(await listForbiddenWords(page)).toEqual([]);
    expect(await inspect(page)).toEqual([]);
    await keepPicture(page, `${screen.name}-laptop`);
    if (/^(?:map|area)/.test(screen.name)) {
      await page.setViewportSize(wide);
      await keepPicture(page, `${screen.name}-wide`);
    }
    await page.emulateMedia({ ...motion, media: 'print' });
    await keepPicture(page, `${screen.name}-print`);

    await page.emulateMedia({ ...motion, media: 'screen', colorScheme: 'dark' });
    await page.setViewportSize(narrow);
    await screen.open(page, 'sprak=en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const said = await readTexts(page);
    expect(swedish.filter((sentence) => said.has(sentence))).toEqual([]);
    expect(await listOverflowing(page)).toEqual([]);
    await page.setViewportSize(phone);
    expect(await inspect(page)).toEqual([]);
    await keepPicture(page, `${screen.name}-phone-dark`);

    // What does not exist is refused, each time it is asked for; nothing else is.
    const refused = /unknown$|^not-found$/.test(screen.name) ? 2 : 0;
    expect(pageErrors.filter((error) => !/status of 404/.test(error))).toEqual([]);
    expect(pageErrors.splice(0)).toHaveLength(refused);
  });
}

/** What axe finds, a line each. */
async function inspect(page: Page): Promise<string[]> {
  // There are no frames to look into, for which it would open a page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.map((node) => node.target.join(' '));
    return `${id}: ${places.join(', ').slice(0, 200)}`;
  });
}
