import type { FastifyRequest } from 'fastify';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import type { TestDatabase } from '#server/database/testing/test-database.ts';
import { createTestDatabase } from '#server/database/testing/test-database.ts';
import { identifyBy } from '#server/features/accounts/identify-by.ts';
import { rememberCallers } from '#server/features/accounts/remember-callers.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';
import type { Identify } from '#server/http/identify-caller.ts';
import { openSourceClient } from '#server/sources/client/open-source-client.ts';
import { testDay } from '#server/testing/test-app.ts';
import { setOnce } from './set-once.ts';
import { sowCommonNeed, sowGoals, sowSignIn } from './sow-beside.ts';
import { sowCommon } from './sow-common.ts';
import { sowContent, sowPair } from './sow-content.ts';
import { sowReports } from './sow-reports.ts';
import { callerHeader, callers } from './trial-callers.ts';

/** A server over the sown county. */
export interface World {
  readonly app: App;
  readonly database: TestDatabase;
  readonly close: () => Promise<void>;
}

/** Other authorities' servers are out of reach of these tests: nobody answers there. */
const nobody = 'http://127.0.0.1:1';

/**
 * Answers as the caller that the trial's header names; without it as the program itself tells who asks, by
 * cookie or link.
 */
function identifyTrial(database: TestDatabase): Identify {
  const byToken = identifyBy({
    database,
    clock: () => testDay,
    memory: rememberCallers(() => testDay),
    commandKey: undefined,
  });
  return async (request): Promise<Caller> => {
    const name = request.headers[callerHeader];
    return name === undefined ? byToken(request) : (callers[String(name)] ?? anonymous);
  };
}

/** How a world differs from the program as it is. */
export interface WorldOptions {
  /** Whether also the party is there that shares nothing. */
  readonly hidden: boolean;
  /** Tells who asks before the trial's own way does. */
  readonly identify?: (request: FastifyRequest) => Caller | undefined;
}

/** The county with what its parties have. */
export async function openWorld({ hidden, identify }: WorldOptions): Promise<World> {
  const database = await createTestDatabase();
  await database.owner.query(
    [
      sowCommon(),
      sowSignIn(),
      sowGoals(),
      sowCommonNeed(),
      ...(['habo', 'tierp', 'knivsta'] as const).map((party) => sowContent(party)),
      ...(hidden ? [sowContent('heby'), sowPair('heby', 'tierp')] : []),
    ].join('\n'),
  );
  const usual = identifyTrial(database);
  const app = await buildApp({
    database,
    clock: () => testDay,
    logger: false,
    identify: async (request) => identify?.(request) ?? usual(request),
    sources: openSourceClient({ mirror: nobody }),
    typesetting: setOnce(),
    requestsPerMinute: 1_000_000,
  });
  await app.ready();
  await sowReports(app, database);
  return {
    app,
    database,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
