import { test as reading } from './journey.ts';
import { type Served, serve } from './serve.ts';

export { expect } from '@playwright/test';

type Own = {
  /**
   * Names what a file leaves behind for good, such as a rule or borders: its journeys then share a
   * Samsyn with nobody else's (`test.use({ leaves: 'borders' })`).
   */
  readonly leaves: string;
  /** An organisation that people of these journeys sign in with; its server does not answer. */
  readonly provider: string | undefined;
};

/** A journey that changes something: its worker has a Samsyn of its own, seen by no reading journey. */
export const test = reading.extend<object, Own & { readonly served: Served }>({
  leaves: ['nothing', { option: true, scope: 'worker' }],
  provider: [undefined, { option: true, scope: 'worker' }],
  served: [
    // The option is asked for, so that another value means another worker and another server.
    async ({ leaves: _, provider }, use) => {
      const samsyn = await serve(provider);
      await use(samsyn);
      await samsyn.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
