import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { countedClient, kyselyOverClient } from './pool.ts';
import type { Tables } from './tables.ts';

/** Who asks: what row-level security and the log read through `current_setting('samsyn.…')`. */
export type RequestContext = {
  /** The party spoken for, or undefined when nobody is. */
  readonly party: string | undefined;
  /** The person's name or role, or the program's own task. */
  readonly actor: string;
  /** Roles of the one who asks; `system` for the program's own work. None when left out. */
  readonly roles?: readonly string[];
};

type Session = { readonly kysely: Kysely<Tables> };

/** Begins, says who asks (for this transaction only), works, and commits or rolls back. */
export async function inTransaction<Result>(
  pool: Pool,
  begin: string,
  context: RequestContext,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  const connection = countedClient(client);
  let usable = false;
  try {
    await connection.query(begin, []);
    await connection.query(
      `select set_config('samsyn.party', $1, true), set_config('samsyn.actor', $2, true),
         set_config('samsyn.roles', $3, true)`,
      [context.party ?? '', context.actor, (context.roles ?? []).join(',')],
    );
    const result = await work({ kysely: kyselyOverClient(connection) });
    const end = await connection.query('commit', []);
    usable = true;
    if (end.command === 'ROLLBACK') throw new DomainError('database/transaction-aborted');
    return result;
  } catch (error) {
    if (!usable) usable = await connection.query('rollback', []).then(succeeded, failed);
    throw error;
  } finally {
    connection.release(!usable);
  }
}

const succeeded = (): boolean => true;
const failed = (): boolean => false;
