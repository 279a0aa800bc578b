import type { CommitmentContentText, CommitmentPage } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { AccountCaller } from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';
import type { TestApp } from '../../../testing/test-app.ts';

/** A commitment that is whole, in the action area of healthy habits. */
export const wholeContent: CommitmentContentText = {
  actionArea: 'healthy-habits',
  alsoUnder: [],
  jointActivity: null,
  what: 'Öppen förskola två kvällar i veckan',
  wholeCounty: false,
  areas: ['deso2025:0380C1230'],
  from: '2026-01-01',
  to: '2026-12-31',
  targetGroups: ['children'],
  kind: 'new',
  strengthens: null,
  contactRole: 'Folkhälsostrateg',
  seenBy: 'Antal besök per kvartal',
  reference: null,
  indicator: null,
  template: null,
  tags: { prevention: [], determinants: [], method: null, rights: {}, costShares: {} },
};

/** Somebody of a party with roles. */
export function personOf(party: string, ...roles: readonly Role[]): AccountCaller {
  const account = '00000000-0000-4000-8000-00000000000a';
  return { kind: 'account', account, name: `Prov på ${party}`, party, roles, bodies: [] };
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks the server about commitments, as whoever the app has as its caller. */
export interface CommitmentClient {
  readonly ask: <Body>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
    version?: number,
  ) => Promise<Answer<Body>>;
  readonly create: (change?: Partial<CommitmentContentText>) => Promise<Answer<CommitmentPage>>;
  readonly change: (
    page: CommitmentPage,
    change: Partial<CommitmentContentText>,
  ) => Promise<Answer<CommitmentPage>>;
  readonly move: (page: CommitmentPage, state: string) => Promise<Answer<CommitmentPage>>;
}

/** A client of a test's app. */
export function commitmentClient({ app }: TestApp): CommitmentClient {
  const ask: CommitmentClient['ask'] = async (method, url, payload, version) => {
    const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
    const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  return {
    ask,
    create: (change) => ask('POST', paths.commitments, { ...wholeContent, ...change }),
    change: ({ commitment }, change) => {
      const { id, party: _party, state: _state, version, ...content } = commitment;
      const url = pathTo(paths.commitment, { commitment: id });
      return ask('PUT', url, { ...content, ...change }, version);
    },
    move: ({ commitment: { id, version } }, state) =>
      ask('POST', pathTo(paths.commitmentState, { commitment: id }), { state }, version),
  };
}
