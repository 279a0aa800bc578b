import { sql } from 'kysely';
import { mapClaim, type SignInProvider } from '#domain/accounts/sign-in-provider.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import type { ProvedPerson } from '../../sources/client/sign-in-provider-client.ts';
import { appendLogEntry } from '../log/commands.ts';
import { asSystem, endSessions, insertAccount, replaceGrants } from './commands.ts';
import type { SignIn } from './sign-in.ts';

interface KnownAccount {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
}

/**
 * The account of somebody whom a provider has proved, made at the first sign-in. It is known by the
 * provider's own id alone: an address proves nothing, so a local account with the same one is never
 * opened. Roles follow the claim every time; without any the person is not let in, what was held is lost, and
 * sessions on other machines end.
 *
 * @throws DomainError `account/no-role-follows`, `account/email-taken`
 */
export async function admitPerson(
  database: AppDatabase,
  provider: SignInProvider,
  { subject, claims }: ProvedPerson,
  now: Date,
): Promise<Pick<SignIn, 'account' | 'name' | 'party'>> {
  const grants = mapClaim(claims[provider.claim], provider.roles);
  const { issuer, party } = provider;
  const admitted = await inWriteTransaction(database, asSystem, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`${issuer} ${subject}`}))`.execute(tx);
    const known = await selectKnown(tx, issuer, subject);
    if (known?.closed || (grants.length === 0 && known === undefined)) return undefined;
    if (known !== undefined) {
      await replaceGrants(tx, known.id, grants, provider.name);
      if (grants.length === 0) await endSessions(tx, known.id, now);
      return { account: known.id, name: known.name, party };
    }
    const name = textOf(claims.name) ?? textOf(claims.preferred_username) ?? subject.slice(0, 100);
    const email = textOf(claims.email) ?? `${subject}@${provider.id}.invalid`;
    const outside = { provider: issuer, subject };
    const account = await insertAccount(tx, { party, name, email, grants, outside }, provider.name);
    await appendLogEntry(tx, {
      actor: 'samsyn',
      role: 'system',
      action: 'account/made',
      objectKind: 'account',
      objectId: account,
      data: { name, provider: provider.id, roles: grants.map(({ role }) => role) },
      party,
    });
    return { account, name, party };
  });
  if (admitted === undefined || grants.length === 0) {
    throw new DomainError('account/no-role-follows', { provider: provider.name });
  }
  return admitted;
}

/** The account of a provider's person; one that was closed here stays closed. */
async function selectKnown(
  tx: WriteTransaction,
  issuer: string,
  subject: string,
): Promise<KnownAccount | undefined> {
  const { rows } = await sql<KnownAccount>`
    select id, name, deactivated_at is not null as closed from account
    where provider = ${issuer} and subject = ${subject}
    order by deactivated_at nulls first limit 1`.execute(tx);
  return rows[0];
}

function textOf(claim: unknown): string | undefined {
  const text = typeof claim === 'string' ? claim.trim().slice(0, 200) : '';
  return text === '' ? undefined : text;
}
