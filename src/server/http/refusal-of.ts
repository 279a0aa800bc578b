import { DomainError } from '#domain/domain-error.ts';
import type { RefusedField } from './problem-of-error.ts';

/** What Fastify, the validator and the database driver put on their errors. */
export type AnyError = Error & {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly SchemaRefusal[];
  readonly validationContext?: string;
};
type SchemaRefusal = {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly message?: string;
  readonly params?: { readonly requiredProperties?: readonly string[] };
};

/** The refusal an error stands for; undefined for a fault of ours. */
export function refusalOf(error: AnyError): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (error.validation !== undefined) {
    const fields = fieldsOf(error).map((field) => field.path);
    return new DomainError('http/invalid-request', { fields });
  }
  const code = error.code ?? '';
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new DomainError('http/body-too-large');
  if (code.startsWith('FST_ERR_CTP_INVALID_MEDIA')) return new DomainError('http/unsupported-body');
  if (code.startsWith('FST_ERR_CTP')) return new DomainError('http/malformed-body');
  if (code === 'FST_ERR_BAD_URL') return new DomainError('http/malformed-url');
  if (code === '53100' || code === 'ENOSPC') return new DomainError('database/disk-full');
  // PostgreSQL's class 08: the database answers, but not a server that it asks in turn.
  if (/^08[0-9A-Z]{3}$/.test(code)) {
    const shard = /server "([^"]+)"/.exec(error.message)?.[1] ?? '';
    return new DomainError('database/shard-unavailable', { shard });
  }
  // Raised by the triggers that let nothing be left without holder.
  if (code === 'SM001') return new DomainError('party/left-without-holder');
  if (isDatabaseAway(error)) return new DomainError('http/database-unavailable');
  // PostgreSQL's class 22: a value no column can hold got past the schemas.
  if (/^22[0-9A-Z]{3}$/.test(code)) return new DomainError('http/unreadable-text', { path: '' });
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new DomainError('http/malformed-body');
  }
  return undefined;
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  '57014',
  '57P01',
  '57P03',
  '53300',
]);

function isDatabaseAway(error: AnyError): boolean {
  return (
    awayCodes.has(error.code ?? '') ||
    /timeout exceeded when trying to connect|Query read timeout|Connection terminated/.test(
      error.message ?? '',
    )
  );
}

/** Which fields a schema refused, as `query.period` or `body.conditions.0.direction`. */
export function fieldsOf(error: AnyError): readonly RefusedField[] {
  const root = error.validationContext === 'querystring' ? 'query' : error.validationContext;
  return (error.validation ?? []).slice(0, 20).flatMap((refusal) => {
    const path = [root, ...(refusal.instancePath ?? '').split('/').filter((part) => part !== '')];
    const missing = refusal.params?.requiredProperties;
    const message = refusal.message ?? refusal.keyword ?? '';
    return missing === undefined
      ? [{ path: path.join('.'), message }]
      : missing.map((name) => ({ path: [...path, name].join('.'), message }));
  });
}
