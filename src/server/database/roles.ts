import pg from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { as, type DatabaseConfig } from './connect.ts';
import { appRole, publicRole, rolePassword } from './role-password.ts';

const attributes = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit';
// Reads need no transaction to be read-only, and a role cannot ask for less durability.
const defaults = { default_transaction_read_only: 'on', synchronous_commit: 'on' };
const attempts = 5;
// Somebody else is changing the same role: unique_violation, duplicate_object, tuple updated.
const raced = new Set(['23505', '42710', 'XX000']);
const insufficientPrivilege = '42501';

type RoleRow = { rolname: string; safe: boolean; configured: boolean };

/**
 * Makes the application's and the public role what they must be: able to sign in with the
 * password derived from the secret, and to do nothing but what migrations grant them. Roles belong
 * to the whole server, so installations that share one must share the secret.
 *
 * @throws DomainError `database/roles-missing` when the owner may not create them and nobody has
 */
export async function ensureRoles(owner: pg.Pool, config: DatabaseConfig): Promise<void> {
  for (const role of [appRole, publicRole]) {
    if (await isInOrder(owner, config, role)) continue;
    await createOrUpdate(owner, config, role);
  }
  await restrictDatabase(owner);
}

/** Lets the two roles connect and nobody else create anything; rights do not follow a template. */
export async function restrictDatabase(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string; open: boolean }>(
    `select quote_ident(datname) as name, datacl is null or not (
       has_database_privilege($1, oid, 'connect') and has_database_privilege($2, oid, 'connect')
     ) or has_database_privilege($2, oid, 'temporary') as open
     from pg_database where datname = current_database()`,
    [appRole, publicRole],
  );
  const database = rows[0]!;
  if (!database.open) return;
  await owner.query(
    `revoke all on database ${database.name} from public;
     grant connect on database ${database.name} to ${appRole}, ${publicRole};
     revoke create on schema public from public`,
  );
}

async function isInOrder(owner: pg.Pool, config: DatabaseConfig, role: string): Promise<boolean> {
  const { rows } = await owner.query<RoleRow>(
    `select rolname,
       rolcanlogin and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
         and not exists (select from pg_auth_members where member = pg_roles.oid) as safe,
       coalesce(rolconfig @> $2, false) as configured
     from pg_roles where rolname = $1`,
    [role, Object.entries(defaults).map(([name, value]) => `${name}=${value}`)],
  );
  const found = rows[0];
  if (!found?.safe || !found.configured) return false;
  return canSignIn(config, role);
}

async function createOrUpdate(owner: pg.Pool, config: DatabaseConfig, role: string): Promise<void> {
  const password = pg.escapeLiteral(rolePassword(config.secret, role));
  const settings = Object.entries(defaults).map(
    ([name, value]) => `alter role ${role} set ${name} = ${value};`,
  );
  for (let attempt = 1; ; attempt++) {
    const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
    const verb = rowCount ? 'alter' : 'create';
    try {
      await owner.query(
        `${verb} role ${role} ${attributes} password ${password}; ${settings.join(' ')}`,
      );
      return;
    } catch (error) {
      const { code = '' } = error as { code?: string };
      if (code === insufficientPrivilege) {
        throw new DomainError('database/roles-missing', { role, owner: config.address.user });
      }
      if (!raced.has(code) || attempt === attempts) throw error;
    }
  }
}

async function canSignIn(config: DatabaseConfig, role: string): Promise<boolean> {
  const { host, port, user, password, tls } = as(config, role);
  const database = config.address.database;
  const client = new pg.Client({ host, port, database, user, password, ssl: tls });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}
