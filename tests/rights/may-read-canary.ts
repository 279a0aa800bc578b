import {
  bodiesOfCaller,
  type Caller,
  partyOfCaller,
  rolesOfCaller,
} from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';
import { levels } from './sow-row.ts';
import { ids, partyIds, type TrialParty } from './trial-ids.ts';

/** What the classes of the design let a caller read; written from the promise, not from the program. */
export function mayReadCanary(caller: Caller, party: string, kind: string): boolean {
  const own = partyIds[party as TrialParty];
  const asking = partyOfCaller(caller);
  const isOwn = own !== undefined && asking === own;
  const has = (role: Role): boolean => rolesOfCaller(caller).includes(role);
  const coordinates = isCoordination(caller);
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

/** Whoever prepares and follows up, for whom drafts of what is common and the links of a round are. */
const isCoordination = (caller: Caller): boolean =>
  bodiesOfCaller(caller).some((body) =>
    ['coordination-group', 'secretariat', 'council'].includes(body),
  );

/**
 * What an annual report may say, to whomever: what parties share with all. It is the same for all who read it,
 * so that not even its own party finds there what it keeps.
 */
export function mayReadReported(caller: Caller, party: string, kind: string): boolean {
  const level = levels[party as TrialParty];
  switch (kind) {
    case 'public':
    case 'parties':
      return true;
    case 'shared':
      return level === 'all-parties' || level === 'public';
    case 'draft':
      return isCoordination(caller) || holdsDraft(caller);
    default:
      return false;
  }
}

const holdsDraft = (caller: Caller): boolean =>
  caller.kind === 'link' &&
  caller.scope.kind === 'read-report' &&
  caller.scope.report === ids.annualDraft;

function isShared(party: TrialParty, caller: Caller): boolean {
  const level = levels[party];
  const asking = partyOfCaller(caller);
  if (level === 'public') return true;
  if (level === 'all-parties') return asking !== undefined;
  return level === 'body' && asking === partyIds.alvkarleby;
}
