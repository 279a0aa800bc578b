import { DomainError } from '#domain/domain-error.ts';

/** Where a PostgreSQL server is and who its owner is. */
export type DatabaseAddress = {
  /** A host name, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** The role that owns every table; used for migrations only. */
  readonly user: string;
  readonly password: string;
  /** TLS with a verified certificate; a Unix socket needs none. */
  readonly tls: boolean;
};

/**
 * Reads `DATABASE_URL`: `postgres://user:password@host:port/database`, with `?sslmode=require` or
 * stricter for TLS and `?host=/folder` for a Unix socket (the host before it is then not used).
 *
 * @throws DomainError `database/bad-address`
 */
export function readDatabaseUrl(text: string): DatabaseAddress {
  const url = URL.parse(text);
  const database = decodeURIComponent(url?.pathname.slice(1) ?? '');
  const sslMode = url?.searchParams.get('sslmode') ?? 'disable';
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || database === '' || url.username === '') {
    throw new DomainError('database/bad-address');
  }
  return {
    host: url.searchParams.get('host') ?? (decodeURIComponent(url.hostname) || 'localhost'),
    port: Number(url.port || 5432),
    database,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    tls: !['disable', 'allow', 'prefer'].includes(sslMode),
  };
}
