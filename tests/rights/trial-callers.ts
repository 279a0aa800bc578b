import { accesses } from '#domain/access/access.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { type Role, roles } from '#domain/access/role.ts';
import { holderOf, memberOf } from '#server/testing/test-callers.ts';
import type { Operation } from './read-operations.ts';
import { ids, partyIds, sharedBody } from './trial-ids.ts';

/** Whoever runs these bodies, for a party. */
const running = (party: string, name: string, ...bodies: readonly string[]): Caller => ({
  ...memberOf(party, 'coordinator'),
  account: memberOf(`${party} ${name}`, 'coordinator').account,
  bodies,
});

/** Somebody with one role; a coordinator runs the body of the trial. */
const asOne = (party: string, role: Role): Caller => ({
  ...memberOf(party, role),
  bodies: role === 'coordinator' ? [sharedBody] : [],
});

/** The header that says which of them asks. */
export const callerHeader = 'x-trial-caller';

/** Everybody who asks: nobody, each role of the party that hides, each of another, and those beside. */
export const callers: Readonly<Record<string, Caller>> = {
  anonymous,
  ...Object.fromEntries(roles.map((role) => [`heby ${role}`, asOne(partyIds.heby, role)])),
  ...Object.fromEntries(roles.map((role) => [`nck ${role}`, asOne(partyIds.nck, role)])),
  'nck coordination': running(partyIds.nck, 'coordination', 'coordination-group'),
  'nck council': running(partyIds.nck, 'council', 'council'),
  'alvkarleby contributor': memberOf(partyIds.alvkarleby, 'contributor', 'party-administrator'),
  operator: memberOf(undefined, 'operator'),
  'heby answer link': holderOf(partyIds.heby, { kind: 'answer-round', round: ids.round }),
  'heby link to another round': holderOf(partyIds.heby, {
    kind: 'answer-round',
    round: ids.missing,
  }),
  'nck answer link': holderOf(partyIds.nck, { kind: 'answer-round', round: ids.round }),
  'nck report link': holderOf(partyIds.nck, { kind: 'read-report', report: ids.annualDraft }),
};

/** The account that a caller has. */
export function accountOf(name: string): string {
  const caller = callers[name];
  if (caller?.kind !== 'account') throw new RangeError(`${name} has no account`);
  return caller.account;
}

/** Whether a caller speaks for the party whose rows only one of the two worlds has. */
export const isOwner = (caller: Caller): boolean =>
  (caller.kind === 'account' || caller.kind === 'link') && caller.party === partyIds.heby;

/** Who a caller is to an operation: to what is public the holder of a link is a stranger. */
export function callerIn({ id, access }: Pick<Operation, 'id' | 'access'>, name: string): Caller {
  const caller = callers[name]!;
  const isStranger = accesses[access].callers === 'anybody' && caller.kind === 'link';
  return isStranger && id !== 'readCaller' ? anonymous : caller;
}
