import { expect, test } from '../run/journey.ts';
import { countColours, readPng } from '../run/read-png.ts';
import { areaCount, drawnAreas, openMap } from './map-screen.ts';

/** How many pixels a fill must cover to be there. */
const enough = 150;

test('the 184 small areas are drawn, each with its fill, over most of the map @phone @dark @wide', async ({
  page,
}) => {
  await openMap(page);
  const svg = page.locator('svg:has(path[data-area])');
  const box = (await svg.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThan(300);
  const fills = await drawnAreas(page).evaluateAll((paths) =>
    paths.map((path) => {
      const { width, height } = (path as SVGPathElement).getBBox();
      const [r, g, b] = getComputedStyle(path).fill.match(/\d+/g)!.map(Number) as [
        number,
        number,
        number,
      ];
      const colour = `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      return { isDrawn: width > 0 && height > 0, fill: path.getAttribute('data-fill'), colour };
    }),
  );
  expect(fills.filter((one) => one.isDrawn)).toHaveLength(areaCount);
  await svg.scrollIntoViewIfNeeded();
  const picture = readPng(await svg.screenshot({ scale: 'css' }));
  expect(Math.min(picture.width, picture.height)).toBeGreaterThan(300);
  const pixels = countColours(picture);
  const seen = [...new Set(fills.map((one) => one.colour))].filter(
    (colour) => (pixels.get(colour) ?? 0) >= enough,
  );
  expect(seen.length, `fills seen: ${seen.join(', ')}`).toBeGreaterThanOrEqual(4);
  const covered = seen.reduce((sum, colour) => sum + (pixels.get(colour) ?? 0), 0);
  expect(covered / (picture.width * picture.height)).toBeGreaterThan(0.12);
});

test('no area is red and none is green @dark', async ({ page }) => {
  for (const query of [
    '?lage=villkor',
    '?indikator=unemployment',
    '?indikator=police-listed-share',
  ]) {
    await openMap(page, query);
    const picture = readPng(
      await page.locator('svg:has(path[data-area])').screenshot({ scale: 'css' }),
    );
    expect(countRedAndGreen(picture.rgb), query).toEqual({ red: 0, green: 0 });
  }
});

/** Pixels whose colour anyone would call red or green: strong, and of that hue. */
function countRedAndGreen(rgb: Uint8Array): { red: number; green: number } {
  const found = { red: 0, green: 0 };
  for (let i = 0; i < rgb.length; i += 3) {
    const [r, g, b] = [rgb[i]!, rgb[i + 1]!, rgb[i + 2]!];
    if (r > 120 && r > 1.6 * g && r > 1.6 * b) found.red++;
    if (g > 90 && g > 1.3 * r && g > 1.3 * b) found.green++;
  }
  return found;
}
