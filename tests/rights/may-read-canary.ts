import {
  bodiesOfCaller,
  type Caller,
  partyOfCaller,
  rolesOfCaller,
} from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';
import { levels } from './sow-row.ts';
import { partyIds, type TrialParty } from './trial-ids.ts';

/** What the classes of the design let a caller read; written from the promise, not from the program. */
export function mayReadCanary(caller: Caller, party: string, kind: string): boolean {
  const own = partyIds[party as TrialParty];
  const asking = partyOfCaller(caller);
  const isOwn = own !== undefined && asking === own;
  const has = (role: Role): boolean => rolesOfCaller(caller).includes(role);
  // Drafts of what is common, and the links of a round, are for those who prepare and follow up.
  const coordinates = bodiesOfCaller(caller).some((body) =>
    ['coordination-group', 'secretariat', 'council'].includes(body),
  );
  switch (kind) {
    case 'public':
      return true;
    case 'own':
      return isOwn;
    case 'shared':
      return isOwn || isShared(party as TrialParty, caller);
    case 'parties':
      return asking !== undefined;
    case 'accounts':
      return caller.kind === 'account';
    case 'pair':
      return party.split('+').some((one) => partyIds[one as TrialParty] === asking);
    case 'people':
    case 'person':
    case 'logged':
      return (isOwn && has('party-administrator')) || has('operator');
    case 'administrator':
      return isOwn && has('party-administrator');
    case 'link':
      return (isOwn && caller.kind === 'account') || coordinates || has('operator');
    case 'coordinator':
      return coordinates;
    case 'letter':
      return has('operator');
    default:
      return false;
  }
}

function isShared(party: TrialParty, caller: Caller): boolean {
  const level = levels[party];
  const asking = partyOfCaller(caller);
  if (level === 'public') return true;
  if (level === 'all-parties') return asking !== undefined;
  return level === 'body' && asking === partyIds.alvkarleby;
}
