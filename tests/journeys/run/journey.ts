import { type APIRequestContext, type BrowserContext, test as base } from '@playwright/test';
import { type Speech, speak } from '#contract/text/format.ts';

import type { Served } from './serve.ts';

export { expect } from '@playwright/test';

type Ask = <T>(path: string) => Promise<T>;

type Fixtures = {
  /** No error of the page or its console may pass unseen; a journey that expects one empties it. */
  readonly pageErrors: string[];
  /** Asks the API, and fails on a refusal. */
  readonly ask: Ask;
  /** The words of the interface in Swedish. */
  readonly sv: Speech;
  readonly en: Speech;
};

/**
 * A journey: a test in a browser against Samsyn with the real reference data. All journeys share one
 * server, so they only read; one that changes something imports `test` from `writing-journey.ts`.
 */
export const test = base.extend<Fixtures, { readonly served: Served; readonly address: string }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const { SAMSYN_JOURNEYS: url, SAMSYN_SESSION = '', SAMSYN_FOLDER = '' } = process.env;
      if (url === undefined) throw new Error('SAMSYN_JOURNEYS names no running Samsyn.');
      await use({ url, session: SAMSYN_SESSION, dataFolder: SAMSYN_FOLDER });
    },
    { scope: 'worker' },
  ],
  address: [({ served }, use) => use(served.url), { scope: 'worker' }],
  baseURL: ({ address }, use) => use(address),
  // Signed in as the first administrator; a journey of strangers empties it.
  storageState: ({ served }, use) => use(signedIn(served)),
  // A browser says where a change comes from, and so does whoever asks as one.
  request: async ({ playwright, baseURL, storageState }, use) => {
    const extraHTTPHeaders = { origin: baseURL ?? '' };
    const request = await playwright.request.newContext({
      ...(baseURL && { baseURL }),
      ...(storageState && { storageState }),
      extraHTTPHeaders,
    });
    await use(request);
    await request.dispose();
  },
  ask: ({ request }, use) => use(askOf(request)),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  sv: ({}, use) => use(speak('sv')),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  en: ({}, use) => use(speak('en')),
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(errors);
      // An answer that a journey rewrites may still be on its way.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      base.expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** A browser that holds a session. */
export function signedIn({ url, session }: Pick<Served, 'url' | 'session'>): SignedIn {
  const [name = '', value = ''] = session.split('=');
  if (value === '') return { cookies: [], origins: [] };
  const place = { domain: new URL(url).hostname, path: '/', expires: -1 };
  const cookie = { name, value, ...place, httpOnly: true, secure: false, sameSite: 'Lax' } as const;
  return { cookies: [cookie], origins: [] };
}

/** Nobody's browser: `test.use({ storageState: stranger })`. */
export const stranger: SignedIn = { cookies: [], origins: [] };

type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

function askOf(request: APIRequestContext): Ask {
  return async (path) => {
    const answer = await request.get(path);
    base.expect(answer.ok(), `${path} answered ${answer.status()}`).toBe(true);
    return answer.json();
  };
}
