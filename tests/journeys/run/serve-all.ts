import { serve } from './serve.ts';

// The one Samsyn that all reading journeys share. Playwright starts this file, takes the address
// from the line below and ends it with SIGTERM: see playwright.config.ts.
const samsyn = await serve();
const stop = (): void => {
  void samsyn.stop().finally(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
console.info(`journeys at ${samsyn.url}`);
