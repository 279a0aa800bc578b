import { sql } from 'kysely';
import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import type { AgreementContent, AgreementPart } from '#domain/plans/agreement-version.ts';
import type { Adoption } from '#domain/plans/check-adoption.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { composeContent } from './compose-version.ts';

/** A draft as it begins. */
export interface NewDraft {
  readonly id: string;
  readonly part: AgreementPart;
  readonly number: number;
  readonly content: AgreementContent;
  readonly agreement: string | undefined;
  readonly beganFrom: string | undefined;
}

/** Stores a draft; false when another is open already. */
export async function insertDraft(
  tx: WriteTransaction,
  draft: NewDraft,
  actor: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into agreement_version (id, part, number, state, content, agreement_id, began_from_id, changed_by)
    values (${draft.id}, ${draft.part}, ${draft.number}, 'draft', ${json(draft.content)}::jsonb,
      ${draft.agreement ?? null}, ${draft.beganFrom ?? null}, ${actor})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0;
}

/** Holds a version for this transaction, so that nobody changes it meanwhile. */
export async function lockVersion(tx: WriteTransaction, id: string): Promise<void> {
  await sql`select id from agreement_version where id = ${id} for update`.execute(tx);
}

/** Writes a draft's content and the agreement it is an annex to. */
export async function updateContent(
  tx: WriteTransaction,
  id: string,
  { content, agreement }: Pick<NewDraft, 'content' | 'agreement'>,
  actor: string,
): Promise<void> {
  await sql`
    update agreement_version set content = ${json(content)}::jsonb, agreement_id = ${agreement ?? null},
      version = version + 1, changed_by = ${actor}, changed_at = now()
    where id = ${id}`.execute(tx);
}

/** Takes a draft to the council, or back. */
export async function updateState(
  tx: WriteTransaction,
  id: string,
  state: 'draft' | 'proposed',
  actor: string,
): Promise<void> {
  await sql`
    update agreement_version set state = ${state}, version = version + 1, changed_by = ${actor},
      changed_at = now()
    where id = ${id}`.execute(tx);
}

/** Adopts a proposal by a decision of the council; from then on it stands. */
export async function adoptVersion(
  tx: WriteTransaction,
  id: string,
  adoption: Adoption,
  actor: string,
): Promise<void> {
  await sql`
    update agreement_version set state = 'adopted', valid_from = ${adoption.validFrom},
      decision_number = ${adoption.number}, decision_date = ${adoption.date},
      decision_note = ${adoption.note}, version = version + 1, changed_by = ${actor}, changed_at = now()
    where id = ${id}`.execute(tx);
}

/** Removes what has not been adopted; a plan's draft that was an annex to it is one to another. */
export async function deleteDraft(
  tx: WriteTransaction,
  id: string,
  agreementInForce: string | undefined,
): Promise<void> {
  await sql`
    update agreement_version set agreement_id = ${agreementInForce ?? null}, version = version + 1
    where agreement_id = ${id} and state <> 'adopted'`.execute(tx);
  await sql`delete from agreement_version where id = ${id} and state <> 'adopted'`.execute(tx);
}

/** Stores a party's signature; false when it has signed already. */
export async function insertSignature(
  tx: WriteTransaction,
  party: AuthorizedPartyId,
  signature: { readonly version: string; readonly signedOn: string; readonly signatory: string },
  actor: string,
): Promise<boolean> {
  const { rows } = await sql`
    insert into agreement_signature (version_id, party_id, signed_on, signatory, recorded_by)
    values (${signature.version}, ${party}, ${signature.signedOn}, ${signature.signatory}, ${actor})
    on conflict do nothing returning party_id`.execute(tx);
  return rows.length > 0;
}

const json = (content: AgreementContent): string => JSON.stringify(composeContent(content));
