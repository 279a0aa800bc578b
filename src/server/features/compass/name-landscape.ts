import { sql } from 'kysely';
import type { LandscapeNaming } from '#contract/compass.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { contextOf } from './commands.ts';
import { isId } from './find-run.ts';
import { nameOfLandscape } from './queries.ts';

/**
 * Namnge ett landskap: a name is added and none is taken away, so that the log and the table tell what it has been
 * called. Landscapes that are shown together may not have the same name.
 *
 * @throws DomainError `compass/unknown-landscape`, `compass/name-taken`
 */
export async function nameLandscape(
  database: AppDatabase,
  landscape: string,
  { name, author, reason }: LandscapeNaming,
): Promise<{ readonly landscape: string; readonly letter: string; readonly name: string }> {
  if (!isId(landscape)) throw new DomainError('compass/unknown-landscape', { landscape });
  return inWriteTransaction(database, contextOf(author), async (tx) => {
    const { rows } = await sql<{ number: number; before: string | null; taken: number | null }>`
      select l.number, ${nameOfLandscape(sql`l.id`)} as before,
        (select o.number from compass_landscape o
         where o.id <> l.id and lower(${nameOfLandscape(sql`o.id`)}) = lower(${name})
           and (o.scope = l.scope and o.fixed_at is not null and l.fixed_at is not null
             or exists (select from compass_position p join compass_position q on q.run_id = p.run_id
               where p.landscape_id = o.id and q.landscape_id = l.id)) limit 1) as taken
      from compass_landscape l where l.id = ${landscape} for update of l`.execute(tx);
    const [found] = rows;
    if (found === undefined) throw new DomainError('compass/unknown-landscape', { landscape });
    if (found.taken !== null) {
      throw new DomainError('compass/name-taken', { name, letter: letterOf(found.taken) });
    }
    const letter = letterOf(found.number);
    if (found.before === name) return { landscape, letter, name };
    await sql`
      insert into compass_name (landscape_id, name, author, reason)
      values (${landscape}, ${name}, ${author}, ${reason})`.execute(tx);
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'compass/named',
      objectKind: 'landscape',
      objectId: landscape,
      data: { letter, name, before: found.before, reason },
    });
    return { landscape, letter, name };
  });
}
