import { paths } from '#contract/paths.ts';
import { createTestDatabase, type TestDatabase } from '../../../database/testing/test-database.ts';
import { buildApp } from '../../../http/app.ts';
import type { App } from '../../../http/feature.ts';
import { inviteFirstAdministrator } from '../invite-person.ts';

/** An answer, as far as tests of sign-in read it. */
export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** As the server set it; undefined when it set none. */
  readonly setCookie: string | undefined;
}

/** Somebody's browser: keeps its cookie and says where its changes come from. */
export interface Browser {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (
    url: string,
    payload?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly put: (
    url: string,
    payload: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly cookie: () => string;
}

/** Samsyn as strangers meet it, with a clock that the test sets. */
export interface SignInHouse {
  readonly app: App;
  readonly database: TestDatabase;
  readonly browser: (cookie?: string) => Browser;
  readonly setTime: (moment: Date) => void;
  readonly now: () => Date;
  /** The first administrator, made by the one-time link and signed in. */
  readonly administrator: (party?: string) => Promise<Browser>;
  readonly close: () => Promise<void>;
}

export const commandKey = 'a-key-for-tests-a-key-for-tests-a-key-for-tests';
export const firstAdministrator = {
  name: 'Ada Driftansvarig',
  email: 'ada@example.org',
  password: 'sju gröna cyklar i regn',
} as const;

export async function openSignInHouse(
  options: Partial<Parameters<typeof buildApp>[0]> = {},
): Promise<SignInHouse> {
  const database = await createTestDatabase();
  let now = new Date('2026-11-22T12:00:00Z');
  const clock = (): Date => now;
  const rest = { logger: false, requestsPerMinute: 1_000_000, commandKey, clock } as const;
  const app = await buildApp({ database, ...rest, ...options });
  const browser = (cookie = ''): Browser => browserOf(app, cookie);
  return {
    app,
    database,
    browser,
    setTime: (moment) => {
      now = moment;
    },
    now: clock,
    administrator: async (party) => {
      const invited = await inviteFirstAdministrator(database.app, now);
      const made = browser();
      const token = invited?.path.split('#')[1] ?? '';
      const { name, email, password } = firstAdministrator;
      const use = { token, password, name, email, party: party ?? null };
      const answer = await made.post(paths.invitationUse, use);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return made;
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

function browserOf(app: App, begunWith: string): Browser {
  let cookie = begunWith;
  const ask = async (
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload: object | undefined,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        host: '127.0.0.1',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
        ...(method === 'GET' ? {} : { origin: 'http://127.0.0.1' }),
        ...(cookie === '' ? {} : { cookie }),
        ...headers,
      },
      ...(payload && { payload }),
    });
    const setCookie = [answer.headers['set-cookie']].flat()[0];
    if (setCookie !== undefined) cookie = setCookie.split(';')[0] ?? '';
    const body = parse(answer.payload);
    return { status: answer.statusCode, code: body.code as string | undefined, body, setCookie };
  };
  return {
    get: (url, headers) => ask('GET', url, undefined, headers),
    post: (url, payload, headers) => ask('POST', url, payload, headers),
    put: (url, payload, headers) => ask('PUT', url, payload, headers),
    cookie: () => cookie,
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>; // an answer of the API
  } catch {
    return {};
  }
}
