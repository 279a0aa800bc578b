import { spawnSync } from 'node:child_process';
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';

/**
 * As whom PostgreSQL runs; it refuses to run as root.
 *
 * `prefix` stands before the program on the command line; `user` is the id the process takes
 * first, and then the data folder must belong to it.
 */
export type Identity = { readonly prefix: readonly string[]; readonly user?: number };

/** The id of `nobody` on Linux and macOS. */
const nobody = 65_534;

/** As ourselves: right for everybody but root. */
const ourselves: Identity = { prefix: [] };

/** Root under another number, in a name space of its own: no user is created, no owner changed. */
const mappedRoot: Identity = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
};

const droppedTo = (user: number): Identity => ({ prefix: [], user });

/** Another user who may still enter folders that only root may, such as a checkout under /root. */
const droppedButEntering = (user: number): Identity => ({
  prefix: [
    'setpriv',
    `--reuid=${user}`,
    `--regid=${user}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ],
});

/** The ways to run in a folder, best first. A folder that belongs to a user is run as that user. */
export function identitiesFor(folder: string): readonly Identity[] {
  if (process.getuid?.() !== 0) return [ourselves];
  const user = statSync(folder).uid;
  if (user !== 0) return [droppedTo(user), droppedButEntering(user)];
  return [mappedRoot, ...withoutNameSpaces];
}

/** For root where the kernel or the container forbids user name spaces. */
export const withoutNameSpaces: readonly Identity[] = [
  droppedTo(nobody),
  droppedButEntering(nobody),
];

/**
 * The first identity that can run the program and write in the folder.
 *
 * @throws DomainError `database/no-unprivileged-user`
 */
export function chooseIdentity(
  identities: readonly Identity[],
  program: string,
  folder: string,
): Identity {
  for (const identity of identities) {
    if (identity === ourselves) return identity;
    const owner = ownerOf(identity);
    if (owner !== undefined) giveTo(owner, folder);
    if (works(identity, program, folder)) return identity;
  }
  throw new DomainError('database/no-unprivileged-user', { folder });
}

/** The id that files must belong to under an identity; undefined when it is our own. */
export function ownerOf(identity: Identity): number | undefined {
  const reuid = identity.prefix.find((word) => word.startsWith('--reuid='));
  return identity.user ?? (reuid ? Number(reuid.split('=')[1]) : undefined);
}

/** Gives a folder and all that is in it to a user. */
export function giveTo(user: number, folder: string): void {
  chownSync(folder, user, user);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(user, path);
    else lchownSync(path, user, user);
  }
}

function works(identity: Identity, program: string, folder: string): boolean {
  const probe = ['/bin/sh', '-c', 'test -x "$1" && test -w "$2"', 'sh', program, folder];
  const [command, ...rest] = [...identity.prefix, ...probe];
  const { status } = spawnSync(command!, rest, { stdio: 'ignore', ...userOf(identity) });
  return status === 0;
}

/** The part of a spawn's options that changes user. */
export function userOf(identity: Identity): { uid?: number; gid?: number } {
  return identity.user === undefined ? {} : { uid: identity.user, gid: identity.user };
}
