import { useQuery } from '@tanstack/react-query';
import type { CallerText } from '#contract/accounts.ts';
import type { Access } from '#domain/access/access.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { askCaller } from './ask-accounts.ts';

/** Who uses the page, and what the person may do. */
export interface UsedCaller {
  /** Undefined until the server has said it. */
  readonly caller: CallerText | undefined;
  readonly isSignedIn: boolean;
  /** Whether an operation with this access would answer; for what to show, the server decides. */
  readonly may: (access: Access) => boolean;
  /** The same, and that it is for the own party; an operator keeps every party's people. */
  readonly mayFor: (access: Access, party: string) => boolean;
}

export function useCaller(): UsedCaller {
  const { data } = useQuery(askCaller());
  const known = data === undefined ? anonymous : callerOf(data);
  const may = (access: Access): boolean => mayCall(access, known);
  return {
    caller: data,
    isSignedIn: data?.kind === 'account',
    may,
    mayFor: (access, party) =>
      may(access) && (data?.party?.id === party || (access === 'administrator' && may('operator'))),
  };
}

function callerOf(text: CallerText): Caller {
  if (text.kind !== 'account') return anonymous;
  return {
    kind: 'account',
    account: text.account ?? '',
    name: text.name ?? '',
    party: text.party?.id,
    roles: text.roles,
    bodies: text.bodies,
  };
}
