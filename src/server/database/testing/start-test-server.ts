import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabaseConfig, openDatabase } from '../connect.ts';
import { type Binaries, locateBinaries } from '../embedded/binaries.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { oldestBinaries, withoutOldest } from './other-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's server; its database `samsyn` is the template of every test's own. */
    testServer: DatabaseConfig;
  }
}

const prefix = 'samsyn-test-';
const abandonedAfter = 6 * 3600 * 1000;

/**
 * One server for the whole run, in a folder of its own, with a migrated and loaded template. With
 * `SAMSYN_TEST_POSTGRES=15` it is the oldest PostgreSQL that Samsyn runs on.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const server = await startEmbedded(folder, undefined, chosenBinaries());
  const template = await openDatabase(server.config);
  try {
    await prepareDatabase(template, server.config);
  } finally {
    // A template must have no sessions.
    await template.close();
  }
  project.provide('testServer', server.config);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  };
}

function chosenBinaries(): Binaries {
  const wanted = process.env.SAMSYN_TEST_POSTGRES ?? '';
  if (wanted === '') return locateBinaries();
  const oldest = oldestBinaries();
  if (oldest === undefined) throw new RangeError(withoutOldest);
  if (String(oldest.major) !== wanted) throw new RangeError(`SAMSYN_TEST_POSTGRES is ${wanted}`);
  return oldest;
}

/** Folders of runs that were killed; their servers end when they miss their files. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    if (!name.startsWith(prefix)) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > abandonedAfter) rmSync(path, { recursive: true, force: true });
  }
}
