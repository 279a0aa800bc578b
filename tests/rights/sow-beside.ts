import { argon2Sync } from 'node:crypto';
import { escapeLiteral } from 'pg';
import { hashToken } from '#server/features/accounts/hash-token.ts';
import { at, canary, into } from './sow-row.ts';
import { accountOf } from './trial-callers.ts';
import { commonSubject, ids, inviteToken, partyIds, trialPassword } from './trial-ids.ts';

/** The password as the program stores it, though quick to try. */
function hashOf(password: string): string {
  const nonce = Buffer.from('salt of the trial');
  const work = { memory: 8, passes: 1, parallelism: 1 };
  const hash = argon2Sync('argon2id', { message: password, nonce, ...work, tagLength: 32 });
  const [salt, sum] = [nonce, hash].map((part) => part.toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${work.memory},t=${work.passes},p=${work.parallelism}$${salt}$${sum}`;
}

/** What its holder signs in with: a password, a one-time link, and a session to be ended. */
export function sowSignIn(): string {
  const account_id = accountOf('nck reader');
  const expires = '2026-12-24T08:00:00Z';
  return [
    `update account set password = ${escapeLiteral(hashOf(trialPassword))} where id = '${account_id}';`,
    into('invitation', {
      id: ids.invitation('nck'),
      token_hash: hashToken(inviteToken),
      account_id,
      purpose: 'set-password',
      created_at: at,
      expires_at: expires,
    }),
    into('session', {
      id: ids.session('nck'),
      token_hash: hashToken('session of the trial'),
      account_id: accountOf('nck contributor'),
      began_at: '2026-11-22T11:00:00Z',
      seen_at: '2026-11-22T11:00:00Z',
      ends_at: expires,
      device: 'Prov',
    }),
  ].join('\n');
}

/** A need that three municipalities share with all, one of which has nothing else. */
export function sowCommonNeed(): string {
  const decided = { reason: 'Prov', decided_at: at, decided_by: 'Prov' };
  const sharing = { party_id: partyIds.alvkarleby, object_class: 'need', level: 'all-parties' };
  const needs = (['tierp', 'knivsta', 'alvkarleby'] as const).map((party) =>
    into('need', {
      id: ids.commonNeed(party),
      party_id: partyIds[party],
      version: 1,
      subject: commonSubject,
      what: party === 'alvkarleby' ? 'Prov' : canary(party, 'shared'),
      stated_on: '2026-10-01',
      stated_by: 'Prov',
    }),
  );
  return [into('sharing', { ...sharing, ...decided }), ...needs].join('\n');
}

/** A proposed edition of goals, with one link that waits to be mapped anew. */
export function sowGoals(): string {
  return [
    `insert into goal_framework (id, position, family, definition)
      select 'trial-1', 900, 'trial', definition from goal_framework where id = 'agenda-2030';`,
    into('goal_remap', {
      framework_id: 'trial-1',
      old_framework_id: 'agenda-2030',
      old_goal_id: 'goal-1',
      action_area: 'healthy-habits',
    }),
  ].join('\n');
}
