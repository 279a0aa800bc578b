import type { AreaId } from '#domain/areas/area.ts';
import { DomainError } from '#domain/domain-error.ts';
import { areaOfCode } from '#domain/fetches/area-of-code.ts';
import type { FetchSource } from '#domain/fetches/fetch-source.ts';
import { selectionFor } from '#domain/fetches/plan-fetch.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import type { Fetching, SourceClient } from '../../sources/client/source-client.ts';
import { storeAreas } from '../areas/commands.ts';
import type { AreaRow } from '../areas/rows.ts';
import type { PartOutcome } from './commands.ts';
import { fetchCube } from './fetch-figures.ts';
import { selectAreasOf } from './queries.ts';

const country = 'country:SE';

/**
 * Hämta länets kommuner: names and codes of a county and its municipalities from the labels of a table. Areas
 * that are loaded keep their names; new ones are added in one transaction.
 *
 * @throws DomainError `source/…`, `fetch/no-places`
 */
export async function fetchPlaces(
  client: SourceClient,
  database: AppDatabase,
  source: FetchSource,
  county: string,
  fetching: Fetching,
): Promise<Pick<PartOutcome, 'state' | 'cells'>> {
  const cube = await fetchCube(client, source, selectionFor(source.selection, county), fetching);
  const categories =
    cube.dimensions.find((one) => one.code === source.areaDimension)?.categories ?? [];
  const rows = categories.flatMap(({ code, label }): AreaRow[] => {
    const id = areaOfCode(code);
    const isOwn = id?.startsWith('county:') || id?.startsWith('municipality:');
    return id !== undefined && isOwn ? [rowOf(id, code, label)] : [];
  });
  if (!rows.some((row) => row.division_id === 'county') || rows.length < 2) {
    throw new DomainError('fetch/no-places', { table: source.table, county });
  }
  const known = await selectAreasOf(database.read, county);
  const added = rows
    .filter((row) => !known.has(row.id))
    .toSorted((a, b) => (a.division_id < b.division_id ? -1 : 1));
  if (added.length > 0) {
    const context = { party: undefined, actor: 'samsyn' };
    await inWriteTransaction(database, context, (tx) => storeAreas(tx, added));
  }
  return { state: added.length > 0 ? 'done' : 'unchanged', cells: rows.length };
}

/** Statistics Sweden's label of an area is its name, at times with the code before it. */
function rowOf(id: AreaRow['id'], code: string, label: string): AreaRow {
  const isCounty = code.length === 2;
  const name = label.replace(new RegExp(`^${code}\\s+`), '').trim();
  return {
    id,
    division_id: isCounty ? 'county' : 'municipality',
    code,
    name,
    municipality_code: isCounty ? null : code,
    parents: (isCounty ? [country] : [`county:${code.slice(0, 2)}`, country]) as AreaId[], // of a read code
  };
}
