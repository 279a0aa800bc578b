import { DomainError, type ErrorDatum } from '#domain/domain-error.ts';
import type { SourceHost } from './hosts.ts';
import { readRetryAfter } from './retry.ts';
import type { WireAnswer } from './transport.ts';

/** A code about a source, with who it is. */
export function sourceError(
  from: Pick<SourceHost, 'source' | 'host'>,
  code: string,
  data: Readonly<Record<string, ErrorDatum>> = {},
): DomainError {
  return new DomainError(`source/${code}`, { source: from.source, host: from.host, ...data });
}

/**
 * Status of an answer; the body has not been read.
 *
 * @throws DomainError `source/too-many-requests`, `source/server-error`
 */
export function checkStatus(answer: WireAnswer, from: SourceHost, now: number): void {
  const { status } = answer;
  const wait = readRetryAfter(answer.headers['retry-after'], now) ?? 0;
  const seconds = Math.ceil(wait / 1000); // 0 when the source does not say
  if (status === 429) throw sourceError(from, 'too-many-requests', { seconds });
  if (status >= 500) throw sourceError(from, 'server-error', { status, seconds });
}

/**
 * The reason a source gives for saying no: the title of its Problem JSON, else nothing. Only shown, never
 * acted upon: the wording is the source's own.
 */
export function readProblemTitle(bytes: Uint8Array): string {
  try {
    const problem: unknown = JSON.parse(new TextDecoder('utf-8').decode(bytes.subarray(0, 20_000)));
    const fields = typeof problem === 'object' && problem !== null ? Object.entries(problem) : [];
    const said = fields.find(([name]) => name === 'title' || name === 'error')?.[1];
    return typeof said === 'string' ? said.slice(0, 200) : '';
  } catch {
    return '';
  }
}

/**
 * That an answer says it is JSON in UTF-8. A page with status 200 is how a firewall, a sign-in or a broken
 * service answers.
 *
 * @throws DomainError `source/not-data`, `source/wrong-charset`
 */
export function checkKind(answer: WireAnswer, from: SourceHost): void {
  const [type = '', ...rest] = (answer.headers['content-type'] ?? '').toLowerCase().split(';');
  if (!/^application\/(?:[\w.+-]+\+)?json$/.test(type.trim())) {
    throw sourceError(from, 'not-data', { type: type.trim().slice(0, 80) || '–' });
  }
  const charset = rest.map((part) => /^\s*charset="?([^"\s]*)"?\s*$/.exec(part)?.[1]).find(Boolean);
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw sourceError(from, 'wrong-charset', { charset: charset.slice(0, 40) });
  }
}
