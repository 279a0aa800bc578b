import { sql } from 'kysely';
import type { DivisionProposal } from '#contract/areas.ts';
import { parseAreaId, parseDivision } from '#domain/areas/area.ts';
import { proposeDivision } from '#domain/areas/propose-division.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { lockOutlines } from './commands.ts';
import { selectDrawnDivisions } from './queries.ts';

/**
 * Lägg till egen indelning: a party's own division, without areas until its borders are loaded.
 *
 * @throws DomainError what `proposeDivision` throws, and `area/unknown-area`
 */
export async function addDivision(
  database: AppDatabase,
  proposal: DivisionProposal,
): Promise<string> {
  const { within, name, madeBy, method, author, source, licence, referenceDate } = proposal;
  return inWriteTransaction(database, { party: undefined, actor: author }, async (tx) => {
    await lockOutlines(tx);
    const known = new Set((await selectDrawnDivisions(readIn(tx))).map((one) => one.id));
    const id = proposeDivision(proposal, known);
    const place = await sql`select from area where id = ${parseAreaId(within)}`.execute(tx);
    if (place.rows.length === 0) throw new DomainError('area/unknown-area', { area: within });
    await sql`
      insert into division (id, level, vintage, name_sv, name_en, publisher, licence, source, reference_date,
        within_area_id, method_note, made_by)
      values (${id}, 'own', ${parseDivision(id).vintage ?? null}, ${name.sv}, ${name.en}, ${madeBy},
        ${licence}, ${source}, ${referenceDate}::date, ${within}, ${method}, ${madeBy})`.execute(
      tx,
    );
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'division/added',
      objectKind: 'division',
      objectId: id,
      data: { name, within, madeBy, method, source },
    });
    return id;
  });
}
