import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

for (const screen of screens) {
  for (const language of ['sv', 'en']) {
    test(`axe finds nothing on ${screen.name} in ${language}: phone and desktop, light and dark`, async ({
      page,
      pageErrors,
    }) => {
      await screen.open(page, language === 'en' ? 'sprak=en' : '');
      const found: string[] = [];
      for (const [width, viewport] of Object.entries(widths)) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          for (const { id, nodes } of violations) {
            found.push(
              `${width} ${colorScheme} ${id}: ${nodes
                .map((node) => node.target)
                .join(' ')
                .slice(0, 200)}`,
            );
          }
        }
      }
      expect(found).toEqual([]);
      expect(pageErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([]);
    });
  }
}
