import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test';
import type { AccountList, AccountMade, CallerText } from '#contract/accounts.ts';
import type { CommitmentContentText, CommitmentPage } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { expect } from '../run/journey.ts';

/** A whole commitment of the coming year, in the action area of healthy habits. */
export const wholeContent: CommitmentContentText = {
  actionArea: 'healthy-habits',
  alsoUnder: [],
  jointActivity: null,
  what: 'Läxhjälp på biblioteket',
  wholeCounty: false,
  areas: ['deso2025:0380C1130'],
  from: '2026-11-01',
  to: '2027-12-31',
  targetGroups: ['young-people'],
  kind: 'new',
  strengthens: null,
  contactRole: 'Folkhälsostrateg',
  seenBy: 'Antal besök',
  reference: null,
  indicator: null,
  template: null,
  tags: { prevention: [], determinants: [], method: null, rights: {}, costShares: {} },
};

/** Writes and submits a commitment as whoever asks. */
export async function promise(
  request: APIRequestContext,
  change: Partial<CommitmentContentText>,
): Promise<void> {
  const draft = await request.post(paths.commitments, { data: { ...wholeContent, ...change } });
  expect(draft.status(), await draft.text()).toBe(201);
  const { commitment }: CommitmentPage = await draft.json();
  const url = pathTo(paths.commitmentState, { commitment: commitment.id });
  const headers = { 'if-match': `"${commitment.version}"` };
  const sent = await request.post(url, { data: { state: 'submitted' }, headers });
  expect(sent.status(), await sent.text()).toBe(200);
}

/** A person of another party, invited by whoever asks, and signed in. */
export async function signInAt(
  party: string,
  request: APIRequestContext,
  playwright: PlaywrightWorkerArgs['playwright'],
  baseURL: string,
): Promise<APIRequestContext> {
  const made = await request.post(paths.accounts, {
    data: {
      ...{ party, name: `Prov på ${party}`, email: `${party}@example.org` },
      grants: [{ role: 'party-administrator', body: null }],
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { invitation }: AccountMade = await made.json();
  const other = await playwright.request.newContext({
    ...{ baseURL, extraHTTPHeaders: { origin: baseURL } },
    storageState: { cookies: [], origins: [] },
  });
  const used = await other.post(paths.invitationUse, {
    data: { token: invitation.path.split('#')[1], password: 'fyra blå bussar i dimma' },
  });
  expect(used.ok(), await used.text()).toBe(true);
  return other;
}

/** Lets whoever asks, who is an operator, also run the coordination group. */
export async function runCoordination(request: APIRequestContext): Promise<void> {
  const { account: own }: CallerText = await (await request.get(paths.caller)).json();
  const { accounts }: AccountList = await (await request.get(paths.accounts)).json();
  const { party, name, email, grants, version } = accounts.find(({ id }) => id === own)!;
  const changed = await request.put(pathTo(paths.account, { account: own ?? '' }), {
    data: {
      ...{ party, name, email },
      grants: [...grants, { role: 'coordinator', body: 'coordination-group' }],
    },
    headers: { 'if-match': `"${version}"` },
  });
  expect(changed.status(), await changed.text()).toBe(200);
}
