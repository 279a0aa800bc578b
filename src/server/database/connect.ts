import type { Pool } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { assertSafeSettings, type ServerSettings } from './assert-settings.ts';
import type { DatabaseAddress } from './database-address.ts';
import { createPool, kyselyOver, type PoolLimits } from './pool.ts';
import { type AppDatabase, type ReadHandle, readingSideOf } from './read-handle.ts';
import { appRole, publicRole, rolePassword } from './role-password.ts';
import { watchPool } from './watch-pool.ts';

/** Where the database is, and the secret that its roles' passwords come from. */
export type DatabaseConfig = {
  readonly address: DatabaseAddress;
  readonly secret: string;
};

/** The database through the roles that use it. */
export type Database = {
  readonly settings: ServerSettings;
  /** Roles and migrations only. */
  readonly owner: Pool;
  /** Requests by people who work here: they end within five seconds. */
  readonly app: AppDatabase;
  /** Loads and other long work, as the same role with time to do it in. */
  readonly loads: AppDatabase;
  /** What anybody may read: released rows. */
  readonly public: ReadHandle;
  readonly close: () => Promise<void>;
};

const seconds = 1000;
const ownerLimits: PoolLimits = {
  connections: 1,
  connectTimeout: 5 * seconds,
  queryTimeout: 600 * seconds,
};
const requestLimits: PoolLimits = {
  connections: 10,
  connectTimeout: 2 * seconds,
  queryTimeout: 4 * seconds,
};
const loadLimits: PoolLimits = {
  connections: 2,
  connectTimeout: 4 * seconds,
  queryTimeout: 600 * seconds,
};

/** With these a load that lost its database ends within five seconds, as a request does. */
const probeLimits: PoolLimits = {
  connections: 1,
  connectTimeout: 1.5 * seconds,
  queryTimeout: 1.5 * seconds,
};
const watch = { pause: 0.5 * seconds, mostUnanswered: 2 };

/**
 * Opens the pools and refuses an unsafe server. The application's and the public pools connect at
 * their first question, so roles and migrations may follow this call.
 *
 * @throws DomainError `database/unreachable`, `database/unsafe-settings`, `database/version-too-old`
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const { address } = config;
  const owner = createPool(address, ownerLimits, 'samsyn-owner');
  const settings = await assertSafeSettings(owner).catch(async (error: unknown) => {
    await owner.end();
    throw error instanceof DomainError ? error : unreachable(address, error);
  });
  const app = createPool(as(config, appRole), requestLimits, 'samsyn-app');
  const loads = createPool(as(config, appRole), loadLimits, 'samsyn-loads');
  const visitors = createPool(as(config, publicRole), requestLimits, 'samsyn-public');
  const signs = createPool(as(config, publicRole), probeLimits, 'samsyn-signs-of-life');
  const unwatch = watchPool(loads, { ...watch, probe: () => signs.query('select') });
  return {
    settings,
    owner,
    app: { pool: app, read: readingSideOf(kyselyOver(app)) },
    loads: { pool: loads, read: readingSideOf(kyselyOver(loads)) },
    public: readingSideOf(kyselyOver(visitors)),
    close: async () => {
      unwatch();
      await Promise.all([owner, app, loads, visitors, signs].map((pool) => pool.end()));
    },
  };
}

/** The same server as another role. */
export function as(config: DatabaseConfig, role: string): DatabaseAddress {
  return { ...config.address, user: role, password: rolePassword(config.secret, role) };
}

function unreachable(address: DatabaseAddress, error: unknown): DomainError {
  const { code, message } = error as { code?: string; message?: string };
  return new DomainError('database/unreachable', {
    host: address.host,
    port: address.port,
    database: address.database,
    cause: code ?? message ?? '',
  });
}
