import { sql } from 'kysely';
import type { SignInWays } from '#contract/accounts.ts';
import type { Language } from '#contract/text/language.ts';
import type { Grant } from '#domain/accounts/check-grants.ts';
import { type PracticePerson, practicePeople } from '#domain/accounts/practice-person.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase, ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { asSystem, insertAccount } from './commands.ts';
import type { SignIn } from './sign-in.ts';

interface PracticePlace {
  readonly id: string;
  readonly name: string;
  readonly convener: boolean;
  readonly kind: string;
}

/** Whoever can be chosen in an invented county, with their parties as far as there are any. One statement. */
export async function listPracticePeople(
  db: ReadHandle,
  language: Language,
): Promise<SignInWays['practice']> {
  const places = await selectPlaces(db, language);
  return practicePeople.map((person) => ({
    id: person.id,
    name: person.name[language],
    party: placeOf(person, places)?.name ?? null,
    roles: [...person.roles],
  }));
}

/**
 * The account of an invented person, made when somebody first wants to be it.
 *
 * @throws DomainError `account/unknown-person`
 */
export async function bePracticePerson(
  database: AppDatabase,
  who: string,
): Promise<Pick<SignIn, 'account' | 'name' | 'party'>> {
  const person = practicePeople.find(({ id }) => id === who);
  if (person === undefined) throw new DomainError('account/unknown-person');
  const places = await selectPlaces(database.read, 'sv');
  const party = placeOf(person, places)?.id;
  const name = person.name.sv;
  const email = `${person.id}@ovningslan.example`;
  return inWriteTransaction(database, asSystem, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('samsyn practice people'))`.execute(tx);
    const { rows } = await sql<{ id: string }>`
      select id from account where email = ${email} and deactivated_at is null`.execute(tx);
    const account = rows[0]?.id ?? (await make(tx, person, { party, name, email }));
    return { account, name, party };
  });
}

async function make(
  tx: WriteTransaction,
  { roles }: PracticePerson,
  who: { party: string | undefined; name: string; email: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from body order by position`.execute(tx);
  const grants = roles.flatMap((role): readonly Grant[] =>
    role === 'coordinator'
      ? rows.map(({ id }) => ({ role, body: id }))
      : [{ role, body: undefined }],
  );
  return insertAccount(tx, { ...who, grants }, 'samsyn');
}

async function selectPlaces(db: ReadHandle, language: Language): Promise<readonly PracticePlace[]> {
  const { rows } = await sql<PracticePlace>`
    select id, definition->'name'->>${language} as name, definition->>'kind' as kind,
      coalesce((definition->>'convener')::boolean, false) as convener
    from party order by position`.execute(db);
  return rows;
}

function placeOf(
  { at }: PracticePerson,
  places: readonly PracticePlace[],
): PracticePlace | undefined {
  if (at === 'none') return undefined;
  return places.find(({ convener, kind }) => (at === 'convener' ? convener : kind === at));
}
