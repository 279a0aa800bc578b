import { checkKind, checkStatus, readProblemTitle, sourceError } from './check-answer.ts';
import { type Clock, orAborted } from './clock.ts';
import { hostOf } from './hosts.ts';
import { redirectTarget, wireAddress } from './mirror.ts';
import type { Question } from './source-client.ts';
import type { Transport, WireAnswer } from './transport.ts';
import { BodyFault, unpackBody } from './unpack-body.ts';

/** What an attempt is made with. */
export interface Surroundings {
  readonly clock: Clock;
  readonly mirror: URL | undefined;
  readonly transport: Transport;
}

/** One attempt: connection 5 s, the whole 30 s unless the question says otherwise, 50 MB unpacked. */
const limits = { connect: 5_000, deadline: 30_000, bytes: 50_000_000, redirects: 3 } as const;
const refusalBytes = 100_000;

/**
 * Asks once, redirects included, and gives the unpacked bytes. Whatever happens it ends within the
 * deadline, and the connection is closed with it.
 *
 * @throws DomainError `source/…`
 */
export async function attemptQuestion(
  question: Question,
  address: URL,
  cancelled: AbortSignal,
  around: Surroundings,
): Promise<Uint8Array> {
  const deadline = question.deadline ?? limits.deadline;
  const late = new AbortController();
  const stop = (): void => late.abort(cancelled.reason);
  const forget = around.clock.after(deadline, () => {
    late.abort(sourceError(hostOf(address), 'too-slow', { seconds: Math.round(deadline / 1000) }));
  });
  cancelled.addEventListener('abort', stop);
  try {
    return await orAborted(follow(question, address, late.signal, around), late.signal);
  } finally {
    forget();
    cancelled.removeEventListener('abort', stop);
    late.abort(); // closes what is left of the connection
  }
}

async function follow(
  question: Question,
  asked: URL,
  signal: AbortSignal,
  around: Surroundings,
): Promise<Uint8Array> {
  let address = asked;
  for (let redirects = 0; ; redirects++) {
    const answer = await send(question, address, signal, around);
    const location = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || location === undefined) {
      return await takeIn(answer, address, signal, around.clock.now());
    }
    if (redirects >= limits.redirects) {
      throw sourceError(hostOf(asked), 'too-many-redirects', { limit: limits.redirects });
    }
    address = redirectTarget(location, address, around.mirror);
  }
}

async function send(
  question: Question,
  address: URL,
  signal: AbortSignal,
  around: Surroundings,
): Promise<WireAnswer> {
  const body = question.body === undefined ? undefined : JSON.stringify(question.body);
  const from = hostOf(address);
  try {
    return await around.transport({
      address: wireAddress(address, around.mirror),
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        'accept-encoding': 'gzip',
        // The police answer no one without a name.
        'user-agent': 'Samsyn/0.1 (situational picture of a county; asks one question at a time)',
        ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      },
      body,
      connectWithin: limits.connect,
      mayBePrivate: around.mirror !== undefined,
      signal,
    });
  } catch (error) {
    throw sourceError(from, 'unreachable', { cause: causeOf(error) });
  }
}

async function takeIn(
  answer: WireAnswer,
  address: URL,
  signal: AbortSignal,
  now: number,
): Promise<Uint8Array> {
  const from = hostOf(address);
  checkStatus(answer, from, now);
  const { status } = answer;
  if (status !== 200) {
    const said = await readBody(answer, address, signal, refusalBytes).catch(() => undefined);
    const title = said === undefined ? '' : readProblemTitle(said);
    throw sourceError(from, 'refused-question', { status, title: title || '–' });
  }
  checkKind(answer, from);
  const bytes = await readBody(answer, address, signal, limits.bytes);
  if (bytes.length === 0) throw sourceError(from, 'empty-answer');
  return bytes;
}

async function readBody(
  answer: WireAnswer,
  address: URL,
  signal: AbortSignal,
  limit: number,
): Promise<Uint8Array> {
  const from = hostOf(address);
  try {
    const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
    return await orAborted(unpackBody(answer.body, encoding, limit), signal);
  } catch (error) {
    if (!(error instanceof BodyFault)) {
      throw sourceError(from, 'broken-off', { cause: causeOf(error) });
    }
    if (error.kind === 'too-large') {
      throw sourceError(from, 'too-large', { megabytes: Math.round(limit / 1e6) });
    }
    if (error.kind === 'unknown-encoding') {
      const type = answer.headers['content-encoding']!.slice(0, 40);
      throw sourceError(from, 'not-data', { type });
    }
    throw sourceError(from, 'broken-off', { cause: 'truncated' });
  }
}

/** The system's short name of what went wrong, such as `ECONNREFUSED`; never a text of unknown length. */
function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.length < 60 ? code : 'error';
}
