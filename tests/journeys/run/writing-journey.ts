import { test as reading } from './journey.ts';
import { serve } from './serve.ts';

export { expect } from '@playwright/test';

/** A journey that changes something: its worker has a Samsyn of its own, seen by no other journey. */
export const test = reading.extend<object, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const samsyn = await serve();
      await use(samsyn.url);
      await samsyn.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
