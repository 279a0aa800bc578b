import { openArea } from '../area/area-screen.ts';
import { expect, test } from '../run/journey.ts';
import { readPdf } from './read-pdf.ts';

/** A4 in points, to the nearest one. */
const a4 = [595, 842];
const areas = ['deso2025:0380C1600', 'deso2025:0381C1120', 'deso2025:0380A0010'];

for (const area of areas) {
  test(`the page of ${area} prints on two pages of A4 and one of sources`, async ({ page }) => {
    await openArea(page, area);
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const { pages, words } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.map((size) => size.map(Math.round))).toEqual([a4, a4, a4]);
    const plain = words.replace(/\s/g, '');
    expect(plain).toContain(heading.replace(/\s/g, ''));
    expect(plain).toContain('Sjuvillkor:');
    expect(plain).toMatch(/Utskrivet\d{1,2}\p{L}+20\d\d/u);
    expect(plain).not.toContain('Huvudmeny');
  });
}

test('dark screens print in black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await openArea(page, 'deso2025:0380C1600');
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
});
