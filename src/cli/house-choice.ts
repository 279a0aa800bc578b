import { join, resolve } from 'node:path';
import type { DatabaseChoice } from '#server/open-house-database.ts';

const checkout = resolve(import.meta.dirname, '../..');

/** Which database the environment names; the checkout's own folder `var` when it names none. */
export function houseChoice(environment: NodeJS.ProcessEnv): DatabaseChoice {
  return {
    dataFolder: resolve(environment.SAMSYN_DATA || join(checkout, 'var')),
    databaseUrl: environment.DATABASE_URL || undefined,
    secret: environment.SAMSYN_SECRET,
  };
}
