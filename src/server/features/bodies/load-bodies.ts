import { sql } from 'kysely';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import type { BodyRecord } from './rows.ts';

/** Organ och platser, as a file has them. */
export interface BodyFile {
  readonly bodies: readonly (BodyRecord & { readonly id: string })[];
  readonly seats: readonly {
    readonly body: string;
    readonly party: string;
    readonly function: string;
    readonly holder: string;
    readonly from: string;
  }[];
}

/**
 * Läs in organ: the bodies of the file, the seats that it names, and the functions that hold them. What
 * people have changed since stays as they left it.
 */
export async function loadBodies(tx: WriteTransaction, { bodies, seats }: BodyFile): Promise<void> {
  const rows = bodies.map((body, i) => ({ id: body.id, position: i + 1, definition: body }));
  await sql`
    insert into body (id, position, definition)
    select id, position, definition
    from jsonb_populate_recordset(null::body, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set position = excluded.position, definition = excluded.definition
      where body.version = 1`.execute(tx);
  // Ids follow from what the seats are, so that a second load finds them again.
  const named = JSON.stringify(seats);
  await sql`
    insert into seat (id, body_id, party_id, function, holder, from_date)
    select md5(concat_ws('/', 'seat', body, party, "from"))::uuid, body, party, function, holder, "from"::date
    from jsonb_to_recordset(${named}::jsonb)
      as s (body text, party text, function text, holder text, "from" text)
    on conflict (id) do nothing`.execute(tx);
  await sql`
    insert into role_holder (id, party_id, function, from_date)
    select distinct md5(concat_ws('/', 'role', party, holder, "from"))::uuid, party, holder, "from"::date
    from jsonb_to_recordset(${named}::jsonb) as s (party text, holder text, "from" text)
    on conflict (id) do nothing`.execute(tx);
}
