import { createHash } from 'node:crypto';
import type { ReleasePreview, ReleaseResult, ReleaseStatement } from '#contract/releases.ts';
import { commandLine } from '#domain/accounts/command-line.ts';
import type { TestDatabase } from '../../../database/testing/test-database.ts';
import { buildApp } from '../../../http/app.ts';
import type { App } from '../../../http/feature.ts';

/** What a test gives as a file: text in UTF-8, or bytes. */
export type TestFile = string | Uint8Array;

/** An answer with its status and its JSON. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** What a refusal answers. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A person who previews and loads files through HTTP. */
export interface ReleaseClient {
  readonly app: App;
  readonly preview: (
    file: TestFile,
    reading?: object,
    others?: Readonly<Record<string, string>>,
  ) => Promise<Answer<ReleasePreview & Refusal>>;
  readonly load: (
    file: TestFile,
    reading?: object,
    statement?: Partial<ReleaseStatement>,
  ) => Promise<Answer<ReleaseResult & Refusal>>;
  readonly withdraw: (id: string, reason?: string) => Promise<Answer<Refusal>>;
  /** Everything stored about releases, as one digest. */
  readonly digest: () => Promise<string>;
  /** `area value` of what shows for everybody, in order. */
  readonly shown: (indicator: string) => Promise<readonly string[]>;
}

const host = { host: '127.0.0.1:80' };

export async function releaseClient(database: TestDatabase): Promise<ReleaseClient> {
  const app = await buildApp({ identify: async () => commandLine, database, logger: false });
  const post = async <Body>(
    url: string,
    payload: string | Buffer,
    type: string,
  ): Promise<Answer<Body>> => {
    const headers = { ...host, 'content-type': type };
    const answer = await app.inject({ method: 'POST', url, headers, payload });
    return { status: answer.statusCode, body: answer.json() as Body };
  };
  const send = async <Body>(
    url: string,
    file: TestFile,
    fields: Record<string, object | string>,
  ) => {
    const { payload, type } = await multipartOf(file, fields);
    return post<Body>(url, payload, type);
  };
  return {
    app,
    preview: (file, reading = {}, others = {}) =>
      send('/api/releases/preview', file, { reading, ...others }),
    load: (file, reading = {}, changes = {}) =>
      send('/api/releases', file, { reading, statement: statementOf(file, changes) }),
    withdraw: (id, reason = 'entered in the wrong year') =>
      post(
        `/api/releases/${id}/withdraw`,
        JSON.stringify({ author: 'Operator', reason }),
        'application/json',
      ),
    digest: async () => {
      const { rows } = await database.owner.query<{ digest: string }>(
        `select md5(concat_ws('/',
          (select string_agg(r::text, ',' order by r.id) from release r),
          (select string_agg(md5(raw::text), ',' order by release_id) from release_raw),
          (select string_agg(o::text, ',' order by o::text) from observation o),
          (select string_agg(p.id, ',' order by p.id) from period p),
          (select max(hash) filter (where number = (select max(number) from audit_entry))
            from audit_entry))) as digest`,
      );
      return rows[0]!.digest;
    },
    shown: async (indicator) => {
      const rows = await database.public
        .selectFrom('shown_observation')
        .select(['area_id', 'period_id', 'value', 'missing'])
        .where('indicator_id', '=', indicator)
        .orderBy('area_id')
        .orderBy('period_id')
        .execute();
      return rows.map((row) => `${row.area_id} ${row.period_id} ${row.value ?? row.missing}`);
    },
  };
}

const bytesOf = (file: TestFile): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

/** The statement that goes with a file. */
export function statementOf(
  file: TestFile,
  changes: Partial<ReleaseStatement> = {},
): ReleaseStatement {
  return {
    author: 'Operator',
    publisher: 'Invented office',
    table: 'T1',
    licence: 'CC0',
    note: '',
    publishAt: null,
    fileHash: createHash('sha256').update(bytesOf(file)).digest('hex'),
    ...changes,
  };
}

/** A multipart message with a file and fields of JSON. */
export async function multipartOf(
  file: TestFile,
  fields: Readonly<Record<string, object | string>>,
  fileName = 'fritid-åäö.csv',
): Promise<{ readonly payload: Buffer; readonly type: string }> {
  const form = new FormData();
  form.set('file', new Blob([bytesOf(file).slice()]), fileName);
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const message = new Response(form);
  return {
    payload: Buffer.from(await message.arrayBuffer()),
    type: message.headers.get('content-type') ?? '',
  };
}
