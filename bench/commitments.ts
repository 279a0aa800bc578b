import { randomUUID } from 'node:crypto';
import type { CommitmentContentText, CommitmentPage } from '#contract/commitments.ts';
import { paths, pathTo } from '#contract/paths.ts';
import type { AccountCaller } from '#domain/access/caller.ts';
import type { Database } from '#server/database/connect.ts';
import { buildApp } from '#server/http/app.ts';
import type { App } from '#server/http/feature.ts';
import { openHouseDatabase } from '#server/open-house-database.ts';
import { measure, summarize } from './measure.ts';
import { type Measurement, noneOf, type Row, takeAll } from './row.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const [few, many] = [500, 9_500];
const editors = 8;
const edits = 10_000;

/** A person who writes for the county administrative board. */
const writer: AccountCaller = {
  kind: 'account',
  account: randomUUID(),
  name: 'Bench',
  party: 'county-administrative-board',
  roles: ['contributor', 'party-administrator'],
  bodies: [],
};

const matrixRow = {
  id: 'matrix-500',
  what: `Matrix of 19 parties, ${few} commitments in all, as the server answers`,
  goal: { figure: 'p99', most: 80 },
} as const;
const largeMatrixRow = {
  ...matrixRow,
  id: 'matrix-9500',
  what: `Matrix of 19 parties with ${many / 19} commitments each`,
} as const;
const editsRow = {
  id: 'edits-10000',
  what: `One of ${edits.toLocaleString('en')} edits of a commitment by ${editors} at once; none is lost`,
} as const;

/** The matrix with many commitments, and that no edit is lost when many write at once. */
export async function measureCommitments(): Promise<readonly Row[]> {
  const planned: readonly Measurement[] = [matrixRow, largeMatrixRow, editsRow].map((row) => ({
    ...row,
    take: () => Promise.reject(new Error('not begun')),
  }));
  try {
    return await withTemporaryFolder(async (dataFolder) => {
      const choice = { dataFolder, databaseUrl: undefined, secret: undefined };
      const house = await openHouseDatabase(choice);
      const app = await buildApp({
        identify: async () => writer,
        database: house.database,
        logger: false,
        requestsPerMinute: Number.MAX_SAFE_INTEGER,
      });
      try {
        const { database } = house;
        const fill = async (from: number, to: number): Taken => {
          await makeCommitments(database, from, to);
          return timeMatrix(app);
        };
        return await takeAll([
          { ...matrixRow, take: () => fill(0, few) },
          { ...largeMatrixRow, take: () => fill(few, many) },
          { ...editsRow, take: () => timeEdits(app) },
        ]);
      } finally {
        await app.close();
        await house.close();
      }
    });
  } catch (error) {
    return noneOf(planned, error);
  }
}

type Taken = ReturnType<Measurement['take']>;

/** Against the health route of the same server. */
async function timeMatrix(app: App): Taken {
  const rounds = { warmUp: 30, runs: 300 };
  const askFor = (url: string) => async (): Promise<void> => {
    const { statusCode } = await app.inject(url);
    if (statusCode !== 200) throw new Error(`${url} answers ${statusCode}`);
  };
  const health = await measure(askFor(paths.health), rounds);
  const figures = await measure(askFor(paths.planMatrix), rounds);
  const ratio = { value: figures.median / health.median, of: 'health route' };
  return { unit: 'ms', figures, ratio };
}

/** Every edit is stored or told that it came late; all that are stored stand in the history. */
async function timeEdits(app: App): Taken {
  const created = await app.inject({ method: 'POST', url: paths.commitments, payload: content });
  const { commitment }: CommitmentPage = created.json();
  const url = pathTo(paths.commitment, { commitment: commitment.id });
  const stored: string[] = [];
  const samples: number[] = [];
  const edit = async (editor: number): Promise<void> => {
    let version = commitment.version;
    for (let done = 0; done < edits / editors; done++) {
      const what = `${editor}/${done}`;
      const began = performance.now();
      const answer = await app.inject({
        method: 'PUT',
        url,
        headers: { 'if-match': `"${version}"` },
        payload: { ...content, what },
      });
      samples.push(performance.now() - began);
      if (answer.statusCode === 200) {
        stored.push(what);
        version = answer.json<CommitmentPage>().commitment.version;
      } else if (answer.statusCode === 412) {
        version = answer.json<{ data: { standing: number } }>().data.standing;
      } else throw new Error(`an edit answers ${answer.statusCode}: ${answer.payload}`);
    }
  };
  await Promise.all(Array.from({ length: editors }, (_, editor) => edit(editor)));
  const page = (await app.inject(url)).json<CommitmentPage>();
  const kept = new Set(page.changes.map((change) => change.content.what));
  const lost = stored.filter((what) => !kept.has(what));
  if (lost.length > 0 || page.commitment.version !== stored.length + 1) {
    throw new Error(`${lost.length} edits of ${stored.length} stored are lost`);
  }
  return { unit: 'ms', figures: summarize(samples) };
}

const content: CommitmentContentText = {
  actionArea: 'healthy-habits',
  alsoUnder: [],
  jointActivity: null,
  what: '0',
  wholeCounty: true,
  areas: [],
  from: '2026-01-01',
  to: '2027-12-31',
  targetGroups: ['children'],
  kind: 'new',
  strengthens: null,
  contactRole: 'Strateg',
  seenBy: 'Antal',
  reference: null,
  indicator: null,
  template: null,
  tags: { prevention: [], determinants: [], method: null, rights: {}, costShares: {} },
};

/** Submitted commitments of all parties in turn, numbered `from` … `to − 1`, each of five areas and two action areas. */
async function makeCommitments({ owner }: Database, from: number, to: number): Promise<void> {
  await owner.query(`select set_config('samsyn.roles', 'system', false)`);
  await owner.query(
    `with homes as (select array['compensatory-measures', 'healthy-habits', 'empowerment', 'safe-environments',
         'prostitution-trafficking', 'honour-violence', 'knowledge-of-violence'] as ids,
         array['children', 'young-people', 'adults', 'everyone'] as groups),
       parties as (select id, row_number() over (order by position) - 1 as n from party)
     insert into commitment (id, party_id, version, state, action_area, also_under, what, whole_county, from_date,
       to_date, target_groups, kind, contact_role, seen_by, tags, changed_by)
     select gen_random_uuid(), p.id, 1, 'submitted', h.ids[1 + i % 7], array[h.ids[1 + (i + 3) % 7]],
       'Ett åtagande med nummer ' || i, false, date '2026-01-01',
       make_date(2026 + i / 133 % 3, 12, 31), h.groups[1 + i / 19 % 4 : 1 + i / 57 % 4], 'new',
       'Strateg', 'Antal', '{"prevention":[],"determinants":[],"rights":{},"costShares":{}}', 'Bench'
     from generate_series($1::integer, $2::integer - 1) i, homes h, parties p where p.n = i % 19`,
    [from, to],
  );
  await owner.query(
    `insert into commitment_area (commitment_id, party_id, area_id)
     select c.id, c.party_id, a.id from commitment c cross join lateral (
       select id from area where division_id = 'deso2025' order by md5(c.id::text || id) limit 5) a
     on conflict do nothing`,
  );
}
