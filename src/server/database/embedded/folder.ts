import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';

/** What lies in the folder of an installation (`var/`). */
export type Folder = {
  readonly path: string;
  /** PostgreSQL's own data folder. */
  readonly data: string;
  /** What PostgreSQL says while it runs. */
  readonly log: string;
  /** 32 random bytes that every password of the installation comes from. */
  readonly secretFile: string;
  /** Held by the one program that owns the folder. */
  readonly lock: string;
  /** Who that program is, for the next one to tell. */
  readonly running: string;
};

/** Makes the folder, for its owner's eyes only. */
export function prepareFolder(path: string): Folder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    path,
    data: join(path, 'postgres'),
    log: join(path, 'postgres.log'),
    secretFile: join(path, 'secret'),
    lock: join(path, 'lock'),
    running: join(path, 'running.json'),
  };
}

/**
 * The installation's secret, made at the first start.
 *
 * @throws DomainError `database/secret-missing` when there is data but no secret
 */
export function loadSecret(folder: Folder): string {
  if (!existsSync(folder.secretFile)) {
    if (existsSync(folder.data)) {
      throw new DomainError('database/secret-missing', { file: folder.secretFile });
    }
    writeWhole(folder.secretFile, randomBytes(32).toString('base64url'));
  }
  return readFileSync(folder.secretFile, 'utf8').trim();
}

/** A file that is there with all its text or not at all, and is never written over. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } finally {
    rmSync(draft);
  }
}

/** A Unix socket's whole path may have 107 bytes on Linux and 103 on macOS. */
const longestSocketPath = 103;

/**
 * Where the socket lies: beside the data, or in the system's folder for temporary files when that
 * path is too long.
 */
export function socketFolder(folder: Folder): string {
  const near = join(folder.path, 'socket');
  if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= longestSocketPath) {
    mkdirSync(near, { recursive: true, mode: 0o700 });
    return near;
  }
  const mark = createHash('sha256').update(folder.data).digest('hex').slice(0, 16);
  const far = join(tmpdir(), `samsyn-${mark}`);
  mkdirSync(far, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(far);
  // Somebody else's folder of this name could listen in.
  const ours = process.getuid === undefined || uid === process.getuid() || process.getuid() === 0;
  if (!ours || (mode & 0o077) !== 0) {
    throw new DomainError('database/did-not-start', { log: far, cause: 'socket folder' });
  }
  return far;
}
