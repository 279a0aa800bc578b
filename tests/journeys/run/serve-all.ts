import { serve } from './serve.ts';

// The one Samsyn that all reading journeys share. Playwright starts this file, takes the address
// from the line below and ends it with SIGTERM: see playwright.config.ts.
const samsyn = await serve();
const stop = (): void => {
  void samsyn.stop().finally(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// Two workers ask at once as soon as the address is known; the first answer reads the most.
await fetch(new URL('/api/rules/gallande/evaluation?division=deso2025', samsyn.url));
console.info(`journeys at ${samsyn.url} as ${samsyn.session} in ${samsyn.dataFolder}`);
