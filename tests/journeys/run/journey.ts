import { test as base } from '@playwright/test';
import { type Served, serve } from './serve.ts';

export { expect } from '@playwright/test';

type Fixtures = {
  /** No error of the page or its console may pass unseen; a journey that expects one empties it. */
  readonly pageErrors: string[];
};

/** A journey: a test in a browser against Samsyn, which every worker starts once for itself. */
export const test = base.extend<Fixtures, { readonly samsyn: Served }>({
  samsyn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const samsyn = await serve();
      await use(samsyn);
      await samsyn.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ samsyn }, use) => use(samsyn.url),
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(errors);
      base.expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});
