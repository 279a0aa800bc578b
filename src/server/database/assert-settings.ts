import type { Pool } from 'pg';
import { DomainError } from '#domain/domain-error.ts';

/** PostgreSQL 15, as `server_version_num` counts. */
const oldestVersion = 150_000;

/** What the server says of itself, for the start message and the health answer. */
export type ServerSettings = {
  readonly version: string;
  /** Whether damaged pages are noticed; reported, not demanded, since a hosted server may decide. */
  readonly dataChecksums: boolean;
};

/**
 * Refuses a server that may lose what it has acknowledged, or is too old.
 *
 * @throws DomainError `database/unsafe-settings` with the settings that are off,
 *   `database/version-too-old` with the version
 */
export async function assertSafeSettings(pool: Pool): Promise<ServerSettings> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in
       ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums',
        'server_version', 'server_version_num')`,
  );
  const setting = Object.fromEntries(rows.map((row) => [row.name, row.setting]));
  const off = ['fsync', 'full_page_writes', 'synchronous_commit'].filter(
    (name) => setting[name] === 'off',
  );
  if (off.length > 0) throw new DomainError('database/unsafe-settings', { settings: off });
  const version = setting.server_version ?? '';
  if (Number(setting.server_version_num) < oldestVersion) {
    throw new DomainError('database/version-too-old', { version, oldest: 15 });
  }
  return { version, dataChecksums: setting.data_checksums === 'on' };
}
