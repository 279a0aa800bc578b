import type { Database } from '../../database/connect.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { programVersion } from '../../program-version.ts';
import { storeRelease } from '../releases/commands.ts';
import { rememberFiles } from './commands.ts';
import { loadDefinitions, referenceAuthor } from './load-definitions.ts';
import { selectReferenceFiles } from './queries.ts';
import { readDescription, readStatistics } from './read-statistics.ts';
import {
  pathsIn,
  type ReferenceFile,
  type ReferenceFiles,
  readReferenceFiles,
  referenceFolder,
  textOf,
} from './reference-files.ts';

/** What a load read in; empty when the database held everything already. */
export interface ReferenceLoad {
  readonly files: readonly string[];
  /** Releases made by this load. */
  readonly releases: readonly string[];
}

const context = { party: undefined, actor: referenceAuthor, roles: ['system'] };

/**
 * Läs in referensdata: brings the files that come with the program into the database, those that it does
 * not hold already. Definitions are one transaction, each table of figures another, so a start that is
 * cut off continues where it stopped. A release that was withdrawn stays withdrawn.
 *
 * @throws DomainError `area/…`, `indicator/…`, `period/…`, `release/…` when a file has a fault
 */
export async function loadReferenceData(
  database: Pick<Database, 'loads'>,
  folder: string = referenceFolder,
): Promise<ReferenceLoad> {
  const files = readReferenceFiles(folder);
  const held = await selectReferenceFiles(database.loads.read);
  const changed = [...files.values()].filter((file) => held.get(file.path) !== file.sha256);
  const isFigures = (file: ReferenceFile): boolean => file.path.startsWith('statistics/');
  const definitions = changed.filter((file) => !isFigures(file));
  if (definitions.length > 0) {
    await inWriteTransaction(database.loads, context, (tx) =>
      loadDefinitions(tx, files, definitions),
    );
  }
  const releases: string[] = [];
  for (const path of pathsIn(files, 'statistics', '.csv')) {
    const pair = [path, descriptionPath(path)].map((one) => files.get(one));
    if (!pair.some((file) => file !== undefined && changed.includes(file))) continue;
    const created = await loadFigures(database, files, path);
    if (created !== undefined) releases.push(created);
    const read = pair.filter((file) => file !== undefined);
    await inWriteTransaction(database.loads, context, (tx) => rememberFiles(tx, read));
  }
  return { files: changed.map((file) => file.path), releases };
}

const descriptionPath = (path: string): string => path.replace(/\.csv$/, '.yaml');

/** Stores one table as a release; the id when it was not there. */
async function loadFigures(
  database: Pick<Database, 'loads'>,
  files: ReferenceFiles,
  path: string,
): Promise<string | undefined> {
  const description = readDescription(textOf(files, descriptionPath(path)));
  const stored = await storeRelease(database.loads, {
    kind: 'reference',
    publisher: description.publisher,
    table: description.table,
    licence: description.licence,
    note: description.note,
    fileName: description.fileName,
    author: description.author,
    role: 'system',
    fetchedAt: description.fetchedAt,
    publishAt: description.publishAt,
    programVersion,
    raw: files.get(path)!.bytes,
    observations: readStatistics(textOf(files, path), path),
  });
  return stored.created ? stored.id : undefined;
}
