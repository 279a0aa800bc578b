import type { Access } from '#domain/access/access.ts';
import {
  bodiesOfCaller,
  type Caller,
  partyOfCaller,
  rolesOfCaller,
} from '#domain/access/caller.ts';
import { mayCall } from '#domain/access/may-call.ts';
import { type Observation, sumOf, traceOf } from './ask-trial.ts';
import type { Trial } from './make-requests.ts';
import { mayReadCanary, mayReadReported } from './may-read-canary.ts';
import { canariesIn } from './read-answer.ts';
import type { Operation } from './read-operations.ts';
import { callerIn, isOwner } from './trial-callers.ts';
import { ids, partyIds, sharedBody } from './trial-ids.ts';
import { refusedInside } from './trial-objects.ts';

/** Somebody got what is not theirs, or was refused what is. */
export interface Finding {
  readonly rule: string;
  readonly operation: string;
  readonly caller: string;
  readonly object: string;
  readonly detail: string;
}

/** The log tells the time and id of each entry, which no two worlds share; what was said it does not tell. */
const timed = new Set(['readLog', 'readLogTable', 'readPartyLog', 'readPartyLogTable']);

/** Ids of what only its own party may know of. */
const hiddenIds = [
  ids.commitment('heby'),
  ids.draft('heby'),
  ids.activity('heby'),
  ids.need('heby'),
  ids.proposal('heby'),
  ids.reportDraft('heby'),
  ids.draft('tierp'),
];

const finding = (rule: string, { caller, trial }: Observation, detail: string): Finding => ({
  rule,
  operation: trial.operation.id,
  caller,
  object: `${trial.object} ${trial.kind}`.trim(),
  detail,
});

/** What one answer alone tells. */
export function judgeAlone(one: Observation): readonly Finding[] {
  return [...judgeStatus(one), ...judgeContents(one), ...judgeStoring(one)];
}

function judgeStatus(one: Observation): Finding[] {
  const { operation } = one.trial;
  const caller = callerIn(operation, one.caller);
  if (one.status >= 500) return [finding('fault', one, `${one.status} ${one.text.slice(0, 300)}`)];
  if (!mayCall(operation.access, caller)) {
    const expected = caller.kind === 'anonymous' ? 401 : 403;
    return one.status === expected ? [] : [finding('access', one, `${one.status} for ${expected}`)];
  }
  if (one.status === 403 && mayBeRefusedInside(operation, caller)) return [];
  if (one.status === 403 || (one.status === 401 && operation.id !== 'signIn')) {
    return [finding('access', one, `${one.status} for who may`)];
  }
  return isForeignWrite(one.trial, caller) && one.status < 400
    ? [finding('foreign object', one, String(one.status))]
    : [];
}

/** Where the role is not for every object; whoever runs a body is asked which, when the object is known. */
function mayBeRefusedInside({ id, access }: Operation, caller: Caller): boolean {
  if (id in refusedInside) return true;
  return access === 'coordinator' && !bodiesOfCaller(caller).includes(sharedBody);
}

const ownParameters = [
  'commitment',
  'template',
  'activity',
  'need',
  'proposal',
  'report',
  'session',
  'party',
];

/** What is changed on behalf of all parties, or of a body. */
const common: readonly Access[] = ['coordinator', 'coordination', 'council'];

/** A change of what another party owns, by somebody who keeps no others' people. */
function isForeignWrite({ operation, object }: Trial, caller: Caller): boolean {
  if (operation.method === 'GET' || common.includes(operation.access)) return false;
  if (!operation.parameters.some((name) => ownParameters.includes(name))) return false;
  if (rolesOfCaller(caller).includes('operator')) return false;
  const owner = Object.entries(partyIds).find(([name]) => object.split(' ').includes(name))?.[1];
  return owner !== undefined && owner !== partyOfCaller(caller);
}

function judgeContents(one: Observation): Finding[] {
  const caller = callerIn(one.trial.operation, one.caller);
  const told = JSON.stringify(one.headers) + one.text;
  const asked = `${one.trial.url} ${JSON.stringify(one.trial.payload)}`;
  const isReport = /^\/api\/(?:linked-)?report/.test(one.trial.operation.path);
  const mayRead = isReport ? mayReadReported : mayReadCanary;
  const words = canariesIn(told)
    .filter(([party, kind]) => !mayRead(caller, party, kind))
    .map(([party, kind]) => `${party} ${kind}`)
    .filter((word) => !asked.includes(`kanarie-${word.replace(' ', '-')}`));
  const numbers = hiddenIds.filter(
    (id) =>
      !isOwner(caller) &&
      !timed.has(one.trial.operation.id) &&
      partyOfCaller(caller) !== partyIds.tierp &&
      told.includes(id) &&
      !asked.includes(id),
  );
  return [...words, ...numbers].map((what) => finding('leak', one, what));
}

function judgeStoring(one: Observation): Finding[] {
  const caller = callerIn(one.trial.operation, one.caller);
  if (caller.kind === 'anonymous' || one.status >= 400) return [];
  const said = String(one.headers['cache-control'] ?? '');
  return /private|no-store/.test(said) ? [] : [finding('stored for others', one, said)];
}

/** Entity tags that two different answers share: who has one could keep the other's. */
export function judgeTags(observations: readonly Observation[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return observations.flatMap((one) => {
    const { etag } = one.headers;
    if (one.status !== 200 || etag === undefined || !String(etag).startsWith('W/')) return [];
    const key = `${one.trial.url} ${String(etag)}`;
    const sum = sumOf(one.text);
    const before = seen.get(key);
    seen.set(key, sum);
    return before === undefined || before === sum ? [] : [finding('shared tag', one, String(etag))];
  });
}

/** Whether somebody asks who must not notice what is hidden, of what both worlds say the same. */
export const mayNotice = (caller: string, { operation }: Trial): boolean =>
  !operation.isCommon && !timed.has(operation.id) && !isOwner(callerIn(operation, caller));

/** Whoever may not see the hidden party's rows must not notice whether they are there. */
export function judgeNotice(
  without: readonly Observation[],
  having: readonly Observation[],
): readonly Finding[] {
  return having.flatMap((one, place) => {
    if (!mayNotice(one.caller, one.trial)) return [];
    const [there, gone] = [traceOf(one), traceOf(without[place]!)];
    if (there === gone) return [];
    let from = 0;
    while (there[from] === gone[from]) from++;
    const around = (text: string): string => text.slice(Math.max(0, from - 60), from + 90);
    return [finding('noticed', one, `${around(gone)} ⇒ ${around(there)}`)];
  });
}

/** Each finding in a line. */
export function sayFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ rule, operation, caller, object, detail }) =>
      `${rule}: ${operation} [${object}] as ${caller}: ${detail}`,
  );
}
