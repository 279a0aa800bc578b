import { speak } from '#contract/text/format.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { FetchSource } from '#domain/fetches/fetch-source.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import type { Fetching, SourceClient } from '../../sources/client/source-client.ts';
import { fetchOutlines } from '../../sources/outlines/fetch-outlines.ts';
import { outlineLayers } from '../../sources/outlines/layers.ts';
import { loadOutlines } from '../areas/load-outlines.ts';
import { hashBytes } from '../releases/commands.ts';
import type { PartOutcome } from './commands.ts';

/**
 * Hämta gränser: a county's areas of one edition, loaded as a file of borders is: read apart, checked, stored
 * whole or not at all. The whole county comes in one file, so that finer borders take the place of all the
 * coarser ones at once.
 *
 * @throws DomainError `source/…`, `fetch/outlines-refused` with the first fault
 */
export async function fetchBorders(
  client: SourceClient,
  database: AppDatabase,
  source: FetchSource,
  { county, author }: { readonly county: string; readonly author: string },
  fetching: Fetching,
): Promise<Pick<PartOutcome, 'state' | 'cells'>> {
  const layer = source.table;
  const { geojson, features } = await fetchOutlines(client, { layer, county }, fetching);
  const division = source.division!; // a source of borders has one: see checkSource
  const known = outlineLayers.find((one) => one.layer === layer);
  const file = {
    division,
    bytes: geojson,
    fileName: `${layer.replace(':', '-')}-${county}.geojson`,
    given: {
      ...(known === undefined ? {} : { codeField: known.codeField }),
      // The first edition of DeSO lies in RegSO of another year: see the crosswalks.
      ...(division === 'deso2018' ? { regsoField: null } : {}),
    },
  };
  const statement = {
    author,
    source: `${source.publisher}, ${layer}`,
    fileHash: hashBytes(geojson),
  };
  try {
    const { created } = await loadOutlines(database, file, statement, speak('sv'));
    return { state: created ? 'done' : 'unchanged', cells: features };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'release/preview-has-errors') {
      const { count = 0, firstCode = '' } = error.data;
      throw new DomainError('fetch/outlines-refused', { layer, count, firstCode });
    }
    throw error;
  }
}
