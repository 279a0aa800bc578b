import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';
import type { Binaries } from './binaries.ts';
import type { Folder } from './folder.ts';
import { chooseIdentity, giveTo, type Identity, identitiesFor, userOf } from './identity.ts';

/** The embedded database's owner and first role. */
export const ownerRole = 'samsyn_owner';

const draftName = 'postgres.new';

/**
 * Makes the data folder: UTF-8, sorted by code point, with checksums on every page and a password
 * for everybody. Made under another name and renamed, so that a kill leaves nothing half-made.
 *
 * @throws DomainError `database/did-not-start` with initdb's last words
 */
export function createCluster(
  folder: Folder,
  binaries: Binaries,
  ownerPassword: string,
  identities?: readonly Identity[],
): void {
  for (const name of readdirSync(folder.path)) {
    if (name.startsWith(draftName)) rmSync(join(folder.path, name), { recursive: true });
  }
  const draft = join(folder.path, draftName);
  mkdirSync(join(draft, 'password'), { recursive: true, mode: 0o700 });
  const passwordFile = join(draft, 'password', 'owner');
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
  const data = join(draft, 'data');
  mkdirSync(data, { mode: 0o700 });
  const identity = chooseIdentity(identities ?? identitiesFor(draft), binaries.initdb, draft);
  if (identity.user !== undefined) giveTo(identity.user, draft);
  const words = [
    binaries.initdb,
    ...['-D', data, '-U', ownerRole, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['-E', 'UTF8', '--data-checksums', '--no-instructions', ...localeWords()],
  ];
  const [command, ...rest] = [...identity.prefix, ...words];
  const result = spawnSync(command!, rest, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...userOf(identity),
  });
  if (result.status !== 0) {
    const cause = (result.error?.message ?? result.stderr).trim().split('\n').at(-1) ?? '';
    throw new DomainError('database/did-not-start', { log: 'initdb', cause });
  }
  renameSync(data, folder.data);
  rmSync(draft, { recursive: true });
}

// macOS and Windows have no C.UTF-8 of their own; PostgreSQL 17 and later bring one. Untested there.
function localeWords(): string[] {
  if (process.platform === 'linux') return ['--locale=C.UTF-8'];
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}
