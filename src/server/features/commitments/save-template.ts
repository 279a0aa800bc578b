import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { CommitmentTemplateText } from '#contract/commitments.ts';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';

type TemplateContent = Pick<CommitmentTemplateText, 'name' | 'commonText'>;

const columns = sql<CommitmentTemplateText>`
  id, party_id as party, name, common_text as "commonText", version`;

/** The templates that the caller may see, by name. One statement. */
export async function selectTemplates(db: ReadHandle): Promise<readonly CommitmentTemplateText[]> {
  const { rows } = await sql<CommitmentTemplateText>`
    select ${columns} from commitment_template order by name, id`.execute(db);
  return rows;
}

/** Writes a template of a party. */
export async function insertTemplate(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { name, commonText }: TemplateContent,
): Promise<CommitmentTemplateText> {
  const { rows } = await sql<CommitmentTemplateText>`
    insert into commitment_template (id, party_id, name, common_text, version)
    values (${randomUUID()}, ${party}, ${name}, ${commonText}, 1) returning ${columns}`.execute(tx);
  return rows[0]!;
}

/**
 * Writes what a party has changed in a template; every commitment made from it then says so.
 *
 * @throws DomainError `commitment/unknown-template`, `http/changed-meanwhile`
 */
export async function updateTemplate(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  { id, version }: { readonly id: string; readonly version: number },
  { name, commonText }: TemplateContent,
): Promise<CommitmentTemplateText> {
  const { rows } = await sql<CommitmentTemplateText>`
    update commitment_template set name = ${name}, common_text = ${commonText}, version = version + 1,
      changed_at = now()
    where id = ${id}::uuid and party_id = ${party} and version = ${version} returning ${columns}`.execute(
    tx,
  );
  if (rows[0] !== undefined) return rows[0];
  const standing = (await selectTemplates(readIn(tx))).find((one) => one.id === id);
  if (standing === undefined || standing.party !== party) {
    throw new DomainError('commitment/unknown-template', { value: id });
  }
  throw new DomainError('http/changed-meanwhile', { standing: standing.version });
}
