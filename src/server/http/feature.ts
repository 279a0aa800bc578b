import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { SignInProvider } from '#domain/accounts/sign-in-provider.ts';
import type { Installation } from '#domain/installation/installation.ts';
import type { ComputationPool } from '../computations/computation-pool.ts';
import type { Database } from '../database/connect.ts';
import type { CallerMemory } from '../features/accounts/remember-callers.ts';
import type { FreeSpace } from '../free-space.ts';
import type { Mail } from '../mail/mail.ts';
import type { SourceClient } from '../sources/client/source-client.ts';
import type { Typesetting } from '../typesetting/open-typesetting.ts';

/** The server with schemas as types. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What a feature is given: handles, the clock and the program's version. */
export interface FeatureContext {
  /** `public` for reads that anybody may do; `app` and `loads` for work that is logged. */
  readonly database: Pick<Database, 'app' | 'loads' | 'public' | 'settings'>;
  readonly clock: () => Date;
  readonly programVersion: string;
  /** Whether the county is real or invented, and its name. */
  readonly installation: Installation;
  readonly space: FreeSpace;
  /** The only way out to other servers. */
  readonly sources: SourceClient;
  /** Threads for heavy statistics; they start with the first work. */
  readonly computations: ComputationPool;
  /** Threads that set documents. */
  readonly typesetting: Typesetting;
  /** Where letters go. */
  readonly mail: Mail;
  /** Organisations' own sign-in. */
  readonly providers: readonly SignInProvider[];
  /** To be told when an account, a session or a link changes. */
  readonly callers: Pick<CallerMemory, 'forget'>;
}

/** A noun's routes; it may wait for plugins of its own. */
export type Feature = (app: App, context: FeatureContext) => void | Promise<void>;
