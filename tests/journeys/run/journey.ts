import { type APIRequestContext, test as base } from '@playwright/test';
import { type Speech, speak } from '#contract/text/format.ts';

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
export const test = base.extend<Fixtures, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const address = process.env.SAMSYN_JOURNEYS;
      if (address === undefined) throw new Error('SAMSYN_JOURNEYS names no running Samsyn.');
      await use(address);
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
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
      base.expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});

function askOf(request: APIRequestContext): Ask {
  return async (path) => {
    const answer = await request.get(path);
    base.expect(answer.ok(), `${path} answered ${answer.status()}`).toBe(true);
    return answer.json();
  };
}
