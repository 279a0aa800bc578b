import type { Problem } from '#contract/problem.ts';
import type { Speech, TextValues } from '#contract/text/format.ts';
import type { DomainError, ErrorDatum } from '#domain/domain-error.ts';
import { statusOfError } from './status-of-error.ts';

/** A field that a schema refused. */
export type RefusedField = Problem['fields'][number];

/** A refusal in words: problem details (RFC 9457) with the code's sentence. */
export function problemOfError(
  error: DomainError,
  speech: Speech,
  requestId: string | null,
  fields: readonly RefusedField[] = [],
): Problem {
  const status = statusOfError(error.code);
  const detail =
    speech.sayIfKnown(`error.${error.code}`, spoken(error.data, speech)) ??
    speech.say('error.http/unexpected', { requestId: requestId ?? '' });
  return {
    type: `urn:samsyn:${error.code}`,
    title: speech.say(titleKey(status)),
    status,
    detail,
    code: error.code,
    data: { ...error.data },
    fields: [...fields],
    requestId,
  };
}

function titleKey(
  status: number,
): `http.title.${'refused' | 'not-found' | 'unavailable' | 'fault'}` {
  if (status === 404) return 'http.title.not-found';
  if (status === 502 || status === 503) return 'http.title.unavailable';
  return status >= 500 ? 'http.title.fault' : 'http.title.refused';
}

/** Data as a sentence says it: lists joined, numbers with the language's own decimals. */
function spoken(data: Readonly<Record<string, ErrorDatum>>, speech: Speech): TextValues {
  return Object.fromEntries(
    Object.entries(data).map(([name, datum]) => [name, spokenDatum(datum, speech)]),
  );
}

function spokenDatum(datum: ErrorDatum, speech: Speech): string | number | boolean {
  if (datum === null) return '';
  if (typeof datum === 'object') return speech.list(datum.map(String));
  return datum;
}
