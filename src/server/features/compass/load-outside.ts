import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { OutsideCompass, OutsideCompassProposal } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { contextOf } from './commands.ts';
import { hashText } from './hash-text.ts';
import { previewOutside } from './preview-outside.ts';
import { selectOutside } from './select-outside.ts';

/**
 * Stores somebody else's compass that has been previewed, with its file and its log entry, in one transaction.
 *
 * @throws DomainError `compass/changed-meanwhile`, `compass/already-loaded`, the first fault of the file, and
 *   what `previewOutside` throws
 */
export async function loadOutside(
  database: AppDatabase,
  proposal: OutsideCompassProposal,
  speech: Speech,
): Promise<OutsideCompass> {
  const { preview, reading } = await previewOutside(database.read, proposal, speech);
  if (preview.inputHash !== proposal.inputHash) throw new DomainError('compass/changed-meanwhile');
  const [first] = preview.errors;
  if (first !== undefined) throw new DomainError(first.code, first.data);
  const { division, name, maker, year, note, author, fileName, text } = proposal;
  const id = randomUUID();
  await inWriteTransaction(database, contextOf(author), async (tx) => {
    const { rows } = await sql`
      insert into outside_compass (id, division_id, name, maker, year, note, author, file_name, raw, raw_hash,
        classes)
      values (${id}, ${division}, ${name}, ${maker}, ${year}, ${note}, ${author}, ${fileName},
        ${Buffer.from(text, 'utf8')}, ${hashText(text)}, ${[...reading.classes]})
      on conflict do nothing returning id`.execute(tx);
    if (rows.length === 0) throw new DomainError('compass/already-loaded', { name, year });
    await sql`
      insert into outside_compass_area (compass_id, area_id, class)
      select ${id}, area, class from jsonb_to_recordset(${JSON.stringify(reading.areas)}::jsonb)
        as a (area text, class smallint)`.execute(tx);
    await appendLogEntry(tx, {
      actor: author,
      role: 'operator',
      action: 'compass/loaded',
      objectKind: 'outside-compass',
      objectId: id,
      data: { division, name, maker, year, areas: reading.areas.length, fileName },
    });
  });
  return (await selectOutside(database.read, id))[0]!;
}
