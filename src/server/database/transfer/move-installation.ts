import { existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DomainError } from '#domain/domain-error.ts';
import {
  type DatabaseChoice,
  type HouseDatabase,
  openHouseDatabase,
} from '../../open-house-database.ts';
import { withOwner } from '../owner-connection.ts';
import type { Preparation } from '../prepare-database.ts';
import { ensureRoles } from '../roles.ts';
import type { CheckedFile } from './check-transfer-file.ts';
import { importInstallation } from './import-installation.ts';
import type { TableSum } from './transfer-file.ts';
import { writeInstallation } from './write-installation.ts';

/** What was moved. */
export type Moved = { readonly sums: readonly TableSum[]; readonly place: string };

/**
 * Writes a whole installation to a file that is there with all of it or not at all, for its owner's eyes
 * only. The database is opened by this program alone and is not changed.
 *
 * @throws DomainError `transfer/file-exists`, `transfer/file-not-writable`, `start/already-running`, and what
 *   `writeInstallation` throws
 */
export async function exportInstallation(choice: DatabaseChoice, file: string): Promise<Moved> {
  if (existsSync(file)) throw new DomainError('transfer/file-exists', { file });
  const { dataFolder, databaseUrl } = choice;
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'postgres'))) {
    throw new DomainError('transfer/nothing-to-export', { place: dataFolder });
  }
  const house = await openHouseDatabase(choice, nothing);
  try {
    await refuseInUse(house);
    let sums: readonly TableSum[] = [];
    await writeWhole(file, (output) =>
      withOwner(house.config.address, 'samsyn-transfer', (client) =>
        pipeline(
          writeInstallation(client, house.place, (told) => {
            sums = told;
          }),
          createGzip({ level: 4 }),
          output,
        ),
      ),
    );
    return { sums, place: house.place };
  } finally {
    await house.close();
  }
}

/**
 * Reads a whole installation from a file into a database that is empty, whole or not at all.
 *
 * @throws DomainError what `importInstallation` throws, `start/already-running`
 */
export async function readInInstallation(
  choice: DatabaseChoice,
  file: string,
): Promise<CheckedFile & { readonly place: string }> {
  if (!existsSync(file)) {
    throw new DomainError('transfer/file-not-readable', { file: basename(file), cause: 'ENOENT' });
  }
  const house = await openHouseDatabase(choice, async ({ owner }, config) => {
    await ensureRoles(owner, config);
    return unprepared;
  });
  try {
    const checked = await withOwner(house.config.address, 'samsyn-transfer', (client) =>
      importInstallation(client, file),
    );
    return { ...checked, place: house.place };
  } finally {
    await house.close();
  }
}

const unprepared: Preparation = { migrations: [], files: [] };
const nothing = async (): Promise<Preparation> => unprepared;

/** A Samsyn that runs on the same server may be in the middle of something. */
async function refuseInUse({ database, place }: HouseDatabase): Promise<void> {
  const { rows } = await database.owner.query<{ others: number }>(
    `select count(*) as others from pg_stat_activity where datname = current_database()
       and pid <> pg_backend_pid() and application_name like 'samsyn-%'`,
  );
  if (rows[0]!.others > 0) throw new DomainError('transfer/in-use', { place });
}

async function writeWhole(
  file: string,
  write: (output: NodeJS.WritableStream) => Promise<void>,
): Promise<void> {
  const draft = `${file}.part`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    const output = handle.createWriteStream({ flush: true });
    await write(output);
    await rename(draft, file);
    const folder = await open(dirname(file));
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    rmSync(draft, { force: true });
    if (error instanceof DomainError) throw error;
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new DomainError('transfer/file-not-writable', { file, cause: code });
  }
}
