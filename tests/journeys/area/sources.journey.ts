import type { Page } from '@playwright/test';
import type { ReleaseText } from '#contract/releases.ts';
import { expect, stranger, test } from '../run/journey.ts';
import { openArea } from './area-screen.ts';

const areas = ['deso2025:0380C1600', 'deso2025:0381C1120', 'municipality:0380'];

for (const area of areas) {
  test(`every number has a mark that leads to its source: ${area}`, async ({ page, ask }) => {
    const { releases } = await ask<{ releases: ReleaseText[] }>('/api/releases');
    await openArea(page, area);
    expect(await listUnmarked(page)).toEqual([]);
    const targets = await listTargets(page);
    expect(targets.length).toBeGreaterThan(20);
    for (const target of new Set(targets)) {
      const entry = await readEntry(page, target);
      expect(entry, target).toBeDefined();
      const release = releases.find((one) => entry?.link.includes(one.id));
      expect(release, `${target} names a release`).toBeDefined();
      expect(entry?.release).toContain(release?.publisher);
      expect(entry?.release).toContain(release?.table);
      expect(entry?.release).toMatch(/hämtad \d{1,2}\s\p{L}+\s20\d\d/u);
      expect(entry?.release).toContain(release?.rawHash.slice(0, 12));
      expect(entry?.line).toMatch(/ · urval .+ · period .*20\d\d/);
    }
  });
}

test.describe('without signing in', () => {
  test.use({ storageState: stranger });
  test('anybody reads the page of an area with its sources', async ({ page }) => {
    await openArea(page, areas[0]!);
    const sources = page.locator('#kallor ~ ol > li');
    await expect(sources.first()).toContainText(/hämtad \d{1,2}\s\p{L}+\s20\d\d/u);
    await expect(sources.filter({ hasText: 'kunde inte läsas' })).toHaveCount(0);
  });
});

test('a mark leads to the source in one step, and the source to the release', async ({ page }) => {
  await openArea(page, 'deso2025:0380C1600');
  const mark = page.locator('section[aria-labelledby="villkor"] tbody a[href^="#kalla-"]').first();
  const target = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  const line = page.locator(`[id="${target.slice(1)}"]`);
  await expect(line).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(target);
  await page
    .locator('#kallor ~ ol > li', { has: line })
    .getByRole('link', { name: 'Till utgåvan' })
    .click();
  await expect(page).toHaveURL(/\/data\/inlasningar\?.*utgava=/);
  await expect(page.locator('main')).toContainText('scb-deso-2025.csv');
});

/** Numbers of measures without a mark behind them. */
function listUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const places = [
      '[class*="figure-text"], [class*="_figure_"]:not(figure)',
      'section[aria-labelledby="villkor"] tbody td:nth-of-type(-n+2)',
      'section[aria-labelledby="starkt"] li',
      'section[aria-labelledby="over-tid"] tbody td',
      'figure:has(svg) figcaption',
    ];
    return [...document.querySelectorAll(places.join(', '))]
      .filter((place) => /\d/.test(place.textContent.replace(/\[\d+\]/g, '')))
      .filter((place) => {
        const next = place.nextElementSibling;
        return !place.querySelector('a[href^="#kalla-"]') && !next?.matches('a[href^="#kalla-"]');
      })
      .map((place) => place.textContent.trim().slice(0, 60));
  });
}

function listTargets(page: Page): Promise<string[]> {
  return page
    .locator('main a[href^="#kalla-"]')
    .evaluateAll((marks) =>
      marks.map((mark) => decodeURI(new URL((mark as HTMLAnchorElement).href).hash.slice(1))),
    );
}

type Entry = { readonly line: string; readonly release: string; readonly link: string };

/** The line a mark leads to, with what stands above it about the release. */
function readEntry(page: Page, id: string): Promise<Entry | undefined> {
  return page.evaluate((wanted) => {
    const line = document.getElementById(wanted);
    const source = line?.closest('ol > li');
    if (!line || !source) return undefined;
    return {
      line: line.textContent,
      release: [...source.querySelectorAll(':scope > p')].map((one) => one.textContent).join(' '),
      link: source.querySelector<HTMLAnchorElement>('a[href*="utgava="]')?.href ?? '',
    };
  }, id);
}
