import pg, { type PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import type { DatabaseConfig } from '../connect.ts';
import type { DatabaseAddress } from '../database-address.ts';
import { rolePassword } from '../role-password.ts';

/** The role that the coordinator's queries run as on a shard: it may read and add, nothing else. */
export const shardRole = 'samsyn_shard';

/** A server that holds partitions: the name it has here, and where it is, as the owner of its database. */
export type Shard = { readonly name: string; readonly address: DatabaseAddress };

/** How the coordinator speaks with every shard. Seconds for the connection, milliseconds for the network. */
const manners = {
  // Several shards work at the same time on one question.
  async_capable: 'true',
  batch_size: '1000',
  fetch_size: '10000',
  // A shard that is down is told of before the request's five seconds are over.
  connect_timeout: '3',
  tcp_user_timeout: '4000',
};

/**
 * Makes a server known to the coordinator, with a role of its own on it; again changes nothing but the address
 * and the password.
 *
 * @throws DomainError `distribution/bad-name`, `distribution/shard-not-empty`,
 *   `distribution/extension-missing` with the owner's name, `database/roles-missing`
 */
export async function addShard(
  client: PoolClient,
  remote: PoolClient,
  { secret, address: own }: DatabaseConfig,
  { name, address }: Shard,
): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(name))
    throw new DomainError('distribution/bad-name', { name });
  await refuseInstallation(remote);
  const password = pg.escapeLiteral(rolePassword(secret, shardRole));
  const { rowCount } = await remote.query('select from pg_roles where rolname = $1', [shardRole]);
  const owner = address.user;
  await remote
    .query(
      `${rowCount ? 'alter' : 'create'} role ${shardRole} login password ${password};
       grant usage on schema public to ${shardRole}`,
    )
    .catch(refusedAs(new DomainError('database/roles-missing', { role: shardRole, owner })));
  const missing = new DomainError('distribution/extension-missing', { owner: own.user });
  await client.query('create extension if not exists postgres_fdw').catch(refusedAs(missing));
  const found = await client.query('select from pg_foreign_server where srvname = $1', [name]);
  const place = {
    host: address.host,
    port: String(address.port),
    dbname: address.database,
    ...(address.tls ? { sslmode: 'verify-full' } : {}),
  };
  if (found.rowCount) {
    await client.query(`alter server ${name} options (${listed(place, 'set ')})`);
    await client.query(
      `alter user mapping for public server ${name} options (set password ${password})`,
    );
    return;
  }
  await client
    .query(
      `create server ${name} foreign data wrapper postgres_fdw options (${listed({ ...place, ...manners })});
       create user mapping for public server ${name}
         options (user '${shardRole}', password ${password})`,
    )
    .catch(refusedAs(missing));
}

/** An installation of its own, or the coordinator itself, must never be taken for a shard. */
async function refuseInstallation(remote: PoolClient): Promise<void> {
  const { rows } = await remote.query<{ found: boolean }>(
    "select to_regclass('public.migration') is not null as found",
  );
  if (rows[0]!.found) throw new DomainError('distribution/shard-not-empty', { table: 'migration' });
}

const insufficientPrivilege = '42501';

/** Says what a lack of rights means; anything else is thrown on. */
const refusedAs =
  (refusal: DomainError) =>
  (error: { readonly code?: string }): never => {
    throw error.code === insufficientPrivilege ? refusal : error;
  };

function listed(options: Readonly<Record<string, string>>, verb = ''): string {
  return Object.entries(options)
    .map(([name, value]) => `${verb}${name} ${pg.escapeLiteral(value)}`)
    .join(', ');
}
