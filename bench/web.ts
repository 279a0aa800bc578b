import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../tests/journeys/browser/find-chromium.ts';
import { type Figures, summarize } from './measure.ts';
import { noneOf, type Row, takeAll } from './row.ts';
import { withServedCounty } from './served-county.ts';

const runs = 9;
const mostScript = 250;
const areasOfCounty = 184;
const subjects = {
  script: {
    id: 'script',
    what: 'Scripts that the map page begins with, compressed, MapLibre apart',
    goal: { figure: 'median', most: mostScript },
  },
  paint: {
    id: 'paint',
    what: 'First contentful paint of the map page, cold cache',
    goal: { figure: 'median', most: 1500 },
  },
  drawn: { id: 'drawn', what: 'All areas drawn on the map page, cold cache' },
} as const;

/** The map page as a browser meets it for the first time, on the machine's own network. */
export async function measureWeb(): Promise<readonly Row[]> {
  try {
    return await withServedCounty(async ({ url }) => {
      const browser = await chromium.launch(findChromium());
      try {
        return await measureIn(browser, `${url}/karta`);
      } finally {
        await browser.close();
      }
    }, 'with-web');
  } catch (error) {
    return noneOf(Object.values(subjects), error);
  }
}

/** Milliseconds until a map of so many areas is drawn, each time with an empty cache. */
export async function measureDrawnMap(url: string, areas: number): Promise<Figures> {
  const browser = await chromium.launch(findChromium());
  try {
    return await repeat(() => visit(browser, `${url}/karta`, (page) => waitForAreas(page, areas)));
  } finally {
    await browser.close();
  }
}

async function measureIn(browser: Browser, address: string): Promise<readonly Row[]> {
  const bare = await measureBarePage(browser);
  return takeAll([
    {
      ...subjects.script,
      take: async () => {
        const kilobytes = await visit(browser, address, readScripts);
        const ratio = { value: kilobytes / mostScript, of: 'the goal' };
        return { unit: 'kB', figures: summarize([kilobytes]), ratio };
      },
    },
    {
      ...subjects.paint,
      take: async () => {
        const figures = await repeat(() => visit(browser, address, readFirstPaint));
        return { unit: 'ms', figures, ratio: against(figures, bare) };
      },
    },
    {
      ...subjects.drawn,
      take: async () => {
        const figures = await repeat(() =>
          visit(browser, address, (page) => waitForAreas(page, areasOfCounty)),
        );
        return { unit: 'ms', figures, ratio: against(figures, bare) };
      },
    },
  ]);
}

const against = (figures: Figures, bare: Figures) => ({
  value: figures.median / bare.median,
  of: 'a bare page',
});

/** First paint of a page with a line of text and nothing else. */
async function measureBarePage(browser: Browser): Promise<Figures> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Bare</title><p>Bare');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    return await repeat(() => visit(browser, `http://127.0.0.1:${port}/`, readFirstPaint));
  } finally {
    server.close();
  }
}

/** The first time is thrown away: it warms the browser and the server, not the page's cache. */
async function repeat(take: () => Promise<number>): Promise<Figures> {
  await take();
  const samples: number[] = [];
  for (let i = 0; i < runs; i++) samples.push(await take());
  return summarize(samples);
}

/** Opens an address with an empty cache; a page that is refused or throws is no measurement. */
async function visit(
  browser: Browser,
  address: string,
  read: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    let thrown: Error | undefined;
    page.on('pageerror', (error) => {
      thrown = error;
    });
    const answer = await page.goto(address);
    if (answer?.status() !== 200) throw new Error(`the page answers ${answer?.status()}`);
    const value = await read(page);
    if (thrown) throw new Error(`the page fails: ${thrown.message}`);
    return value;
  } finally {
    await context.close();
  }
}

/** Milliseconds from navigation to the first text or picture on the screen. */
async function readFirstPaint(page: Page): Promise<number> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
}

/** Milliseconds from navigation until so many areas are in the page. */
async function waitForAreas(page: Page, areas: number): Promise<number> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('svg path').length >= wanted,
    areas,
    { polling: 'raf', timeout: 30_000 },
  );
  return page.evaluate(() => performance.now());
}

/** Kilobytes of 1,000 of every script that the page has fetched when it has come to rest. */
async function readScripts(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming;
      return /\.m?js$/.test(name) ? [{ name, encodedBodySize }] : [];
    }),
  );
  const initial = scripts.filter(({ name }) => !/maplibre/i.test(name));
  if (initial.length === 0) throw new Error('the page fetches no script');
  return initial.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000;
}
