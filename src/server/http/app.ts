import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import cookie from '@fastify/cookie';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions } from 'fastify';
import type { ComputationPool } from '../computations/computation-pool.ts';
import { openComputationPool } from '../computations/open-computation-pool.ts';
import { identifyBy } from '../features/accounts/identify-by.ts';
import { loadProviders } from '../features/accounts/load-providers.ts';
import { rememberCallers } from '../features/accounts/remember-callers.ts';
import { selectInstallation } from '../features/installation/queries.ts';
import { type FreeSpace, watchFreeSpace } from '../free-space.ts';
import type { Mail } from '../mail/mail.ts';
import { openMail } from '../mail/open-mail.ts';
import { programVersion as ownVersion } from '../program-version.ts';
import { openSourceClient } from '../sources/client/open-source-client.ts';
import type { SourceClient } from '../sources/client/source-client.ts';
import { openTypesetting, type Typesetting } from '../typesetting/open-typesetting.ts';
import { checkHost } from './check-host.ts';
import { checkOrigin } from './check-origin.ts';
import { compressAnswers } from './compress-answers.ts';
import { demandAccess } from './demand-access.ts';
import { serveDocs } from './docs/serve-docs.ts';
import type { App, FeatureContext } from './feature.ts';
import { features } from './features.ts';
import { handleError, handleErrorNoting } from './handle-error.ts';
import { assumeStrangers, type Identify, identifyCallers } from './identify-caller.ts';
import { keepPrivate } from './keep-private.ts';
import { bodyLimit, limitBody } from './limit-body.ts';
import { limitRate } from './limit-rate.ts';
import { markAnswers } from './mark-invented.ts';
import { collectOpenapi, serveOpenapi } from './openapi.ts';
import { refuseJunk } from './refuse-junk.ts';
import { refuseWithoutRoom } from './refuse-without-room.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveWeb } from './serve-web.ts';
import { signAuthors } from './sign-author.ts';
import { timeDatabase } from './time-database.ts';

/** What the server is built from; everything but the database has a default. */
export interface AppOptions {
  readonly database: FeatureContext['database'];
  /** The built web pages; without them only the API answers. */
  readonly webFolder?: string | undefined;
  readonly clock?: () => Date;
  readonly programVersion?: string;
  readonly logger?: FastifyServerOptions['logger'];
  readonly requestsPerMinute?: number;
  /** Room where the data lies; without it only what the database says of its disk is known. */
  readonly space?: FreeSpace;
  /** Of other authorities' servers; by `SAMSYN_SOURCES` when left out. */
  readonly sources?: SourceClient;
  /** Where letters go; by `SAMSYN_MAIL` and `SAMSYN_MAIL_FROM` when left out. */
  readonly mail?: Mail;
  /** Tells who asks; by session cookie, personal link or the command line's key when left out. */
  readonly identify?: Identify;
  /** Organisations' own sign-in; by the file that `SAMSYN_OIDC` names when left out. */
  readonly providers?: FeatureContext['providers'];
  /** The key that the command line shows; without it only sessions and links open anything. */
  readonly commandKey?: string;
  /** Threads for heavy statistics; as many as there are processors, two at most, when left out. */
  readonly computations?: ComputationPool;
  /** Threads that set documents; as many when left out. */
  readonly typesetting?: Typesetting;
}

/** More would take memory from the database on the same machine and help a county by milliseconds. */
const mostThreads = 2;

/** One person's browser asks for some tens a minute; a script may ask for a hundred a second. */
const defaultRequestsPerMinute = 6_000;

/** The server, ready to listen or to be asked in a test. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { database, clock = () => new Date(), programVersion = ownVersion } = options;
  const installation = await selectInstallation(database.public);
  if (installation === undefined) throw new RangeError('the database has not been prepared');
  const sources = options.sources ?? openSourceClient({ mirror: process.env.SAMSYN_SOURCES });
  const mail =
    options.mail ??
    openMail({ server: process.env.SAMSYN_MAIL, from: process.env.SAMSYN_MAIL_FROM });
  const threads = Math.min(mostThreads, availableParallelism());
  const {
    computations = openComputationPool({ threads }),
    typesetting = openTypesetting({ threads }),
  } = options;
  const providers = options.providers ?? loadProviders(process.env.SAMSYN_OIDC);
  const app: App = Fastify({
    logger: options.logger ?? { level: 'warn' },
    genReqId: () => randomUUID(),
    bodyLimit,
    // An id, a version or a division: nothing in a path is longer.
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => handleError(error, request, reply),
  });
  const { space = watchFreeSpace(undefined) } = options;
  app.setErrorHandler(handleErrorNoting(space));
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // The answers' shapes are held by types and tests; writing them needs no second schema.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));

  markAnswers(app, installation);
  timeDatabase(app);
  await addSecurityHeaders(app);
  assumeStrangers(app);
  checkHost(app);
  checkOrigin(app);
  refuseJunk(app);
  await limitRate(app, options.requestsPerMinute ?? defaultRequestsPerMinute);
  await app.register(cookie);
  const callers = rememberCallers(clock);
  const { commandKey } = options;
  const identify = identifyBy({ database, clock, memory: callers, commandKey });
  identifyCallers(app, options.identify ?? identify);
  demandAccess(app);
  keepPrivate(app);
  signAuthors(app);
  limitBody(app);
  refuseWithoutRoom(app, space);
  await compressAnswers(app);
  await collectOpenapi(app, programVersion, installation);
  serveOpenapi(app);
  serveDocs(app);
  for (const feature of features) {
    await app.register(async (scope) =>
      feature(scope as App, {
        database,
        clock,
        programVersion,
        installation,
        sources,
        space,
        computations,
        typesetting,
        mail,
        callers,
        providers,
      }),
    );
  }
  app.addHook('onClose', async () => {
    await Promise.all([computations.close(), typesetting.close()]);
  });
  await serveWeb(app, options.webFolder);
  return app;
}
