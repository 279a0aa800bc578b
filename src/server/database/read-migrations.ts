import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';

/** One step of the schema: `0001-house.sql` and its text. */
export type MigrationFile = {
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** Of the text with Unix line ends, so that a checkout on Windows gives the same. */
  readonly sha256: string;
};

/**
 * Reads `migrations/` in order.
 *
 * @throws DomainError `database/migration-name` for a name that is not `NNNN-name.sql` or a number
 *   that is missing or used twice
 */
export function readMigrations(
  folder: string = join(import.meta.dirname, 'migrations'),
): MigrationFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name, index) => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
      if (number !== index + 1) throw new DomainError('database/migration-name', { file: name });
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { number, name, text, sha256 };
    });
}
