import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { speak } from '#contract/text/format.ts';
import { buildCounty } from '#domain/practice/build-county.ts';
import { composeTruths } from '#domain/practice/compose-truths.ts';
import { composeFigures, type FigureBatch } from '#domain/practice/figures/compose-figures.ts';
import { sowCounty } from '#domain/practice/figures/sow-county.ts';
import type { Database } from '../../database/connect.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { programVersion } from '../../program-version.ts';
import { makeCrosswalk } from '../crosswalks/make-crosswalk.ts';
import { saveCrosswalk } from '../crosswalks/save-crosswalk.ts';
import { finishInstallation } from '../installation/commands.ts';
import { type ReleaseToStore, storeRelease } from '../releases/commands.ts';
import { practiceAuthor, storeCounty } from './commands.ts';
import { type PracticeDefinitions, readDefinitions } from './read-catalogue.ts';
import { storeEfforts } from './store-efforts.ts';

/** Which invented county to make, and the folder that its truths are written in. */
export interface PracticeChoice {
  readonly areas: number;
  readonly seed: number;
  readonly folder: string;
}

/** The name of the file with what is planted, in the installation's folder. */
export const truthsFile = 'truths.json';

/**
 * Läs in övningslän: makes the county and stores it by the same commands as everything else, a table at a
 * time, so that a start that is cut off continues where it stopped. The same choice gives the same county.
 *
 * @returns how many figures it has
 */
export async function loadPractice(
  database: Pick<Database, 'loads'>,
  { areas, seed, folder }: PracticeChoice,
  definitions: PracticeDefinitions = readDefinitions(),
): Promise<number> {
  const county = buildCounty(definitions.catalogue, { areas, seed });
  const context = { party: undefined, actor: practiceAuthor, roles: ['system'] };
  const sown = sowCounty(county, definitions.catalogue);
  await inWriteTransaction(database.loads, context, async (tx) => {
    if (await storeCounty(tx, definitions, county)) {
      await storeEfforts(tx, definitions, county, sown.conditions.all);
    }
  });
  // With a database server of one's own nothing else lies there.
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, truthsFile), `${JSON.stringify(composeTruths(sown), null, 1)}\n`);
  let figures = 0;
  for (const batch of composeFigures(sown)) {
    figures += batch.observations.length;
    await storeRelease(database.loads, releaseOf(batch, { areas, seed }, definitions));
  }
  await storeCrosswalk(database.loads, definitions);
  await finishInstallation(database);
  return figures;
}

/** The key between the two editions of the small areas, so that their landscapes can be followed. */
async function storeCrosswalk(
  database: Database['loads'],
  { overlay }: PracticeDefinitions,
): Promise<void> {
  const request = { from: 'deso2018', to: 'deso2025', method: 'by-code', key: null } as const;
  const { inputHash } = await makeCrosswalk(database.read, request);
  const said = { author: practiceAuthor, note: overlay.note, inputHash };
  await saveCrosswalk(database, { ...request, ...said }, speak('sv'));
}

/** Every invented figure is published on this day, so that the same seed gives the same releases. */
const publishedAt = '2026-01-01T00:00:00Z';

function releaseOf(
  { table, part, observations }: FigureBatch,
  made: { readonly areas: number; readonly seed: number },
  { overlay }: PracticeDefinitions,
): ReleaseToStore {
  const name = part === 1 ? table.id : `${table.id}-${part}`;
  // What the figures came from is the recipe: the generator makes the same ones of it again.
  const recipe = { practice: made, table: table.id, part, program: programVersion };
  return {
    kind: 'reference',
    publisher: overlay.publisher,
    table: part === 1 ? table.name : `${table.name} (${part})`,
    licence: overlay.licence,
    note: overlay.note,
    fileName: `ovningslan-${name}.json`,
    author: practiceAuthor,
    role: 'system',
    fetchedAt: publishedAt,
    publishAt: publishedAt,
    programVersion,
    raw: Buffer.from(`${JSON.stringify(recipe)}\n`),
    observations,
  };
}
