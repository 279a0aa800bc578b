import { hashToken } from '#server/features/accounts/hash-token.ts';
import type { World } from './open-world.ts';
import { callers } from './trial-callers.ts';
import { ids, partyIds } from './trial-ids.ts';

interface GivenToken {
  readonly headers: Readonly<Record<string, string>>;
  readonly isLive: boolean;
}

/** The name of the session cookie where requests come through no socket. */
const cookie = 'samsyn-0';
const textOf = (name: string): string => `trial-token-${name.replaceAll(' ', '-')}`.padEnd(43, 'x');

/** Sessions and personal links in every state, as the database holds them. */
export async function giveTokens({
  database: { owner },
}: World): Promise<Readonly<Record<string, GivenToken>>> {
  const live = callers['heby party-administrator']!;
  const closed = callers['heby analyst']!;
  if (live.kind !== 'account' || closed.kind !== 'account') throw new RangeError('no accounts');
  const session = (name: string, account: string, ends: string, revoked: string | null) =>
    owner.query(
      `insert into session (id, token_hash, account_id, began_at, seen_at, ends_at, revoked_at, device)
       values (gen_random_uuid(), $1, $2, '2026-11-22T11:00:00Z', '2026-11-22T11:59:00Z', $3, $4, 'Prov')`,
      [hashToken(textOf(name)), account, ends, revoked],
    );
  const link = (name: string, expires: string, revoked: string | null) =>
    owner.query(
      `insert into personal_link (id, token_hash, party_id, holder, scope, object_id, created_by, expires_at, revoked_at)
       values (gen_random_uuid(), $1, $2, 'Prov', 'answer-round', $3, 'Prov', $4, $5)`,
      [hashToken(textOf(name)), partyIds.heby, ids.round, expires, revoked],
    );
  const later = '2026-12-24T12:00:00Z';
  const before = '2026-11-22T11:59:59Z';
  await session('session', live.account, later, null);
  await session('ended session', live.account, before, null);
  await session('revoked session', live.account, later, before);
  await session('session of a closed account', closed.account, later, null);
  await owner.query('update account set deactivated_at = $1 where id = $2', [
    before,
    closed.account,
  ]);
  await link('link', later, null);
  await link('expired link', before, null);
  await link('revoked link', later, before);
  return Object.fromEntries(
    [
      'session',
      'ended session',
      'revoked session',
      'session of a closed account',
      'session of nobody',
      'link',
      'expired link',
      'revoked link',
      'link of nobody',
    ].map((name) => [
      name,
      { headers: headersOf(name), isLive: name === 'session' || name === 'link' },
    ]),
  );
}

function headersOf(name: string): Readonly<Record<string, string>> {
  const token = textOf(name);
  return name.includes('link')
    ? { authorization: `Bearer ${token}` }
    : { cookie: `${cookie}=${token}`, 'sec-fetch-site': 'same-origin' };
}
