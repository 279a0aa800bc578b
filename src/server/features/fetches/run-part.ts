import type { FetchSource } from '#domain/fetches/fetch-source.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import type { SourceClient } from '../../sources/client/source-client.ts';
import { askOnce } from './ask-once.ts';
import { beginPart, endPart, type PartOutcome, type RunOrder } from './commands.ts';
import { fetchBorders } from './fetch-borders.ts';
import { fetchFigures } from './fetch-figures.ts';
import { fetchPlaces } from './fetch-places.ts';
import { fetchPoliceNotices } from './fetch-police-notices.ts';
import { selectAreasOf } from './queries.ts';
import { storeFigures } from './store-figures.ts';

/** What every part of a run works with. */
export interface PartSurroundings {
  readonly database: AppDatabase;
  readonly client: SourceClient;
  readonly clock: () => Date;
  readonly programVersion: string;
  readonly signal: AbortSignal;
}

/**
 * Kör en del: asks one source and stores what came, once.
 *
 * @throws DomainError `source/…`, `fetch/…`
 */
export async function runPart(
  around: PartSurroundings,
  run: string,
  order: RunOrder,
  source: FetchSource,
): Promise<void> {
  const { database, signal } = around;
  const since = await beginPart(database, run, source.id);
  const { client, answers } = askOnce(around.client, database, { run, source: source.id, since });
  const { county, author } = order;
  const ended = (outcome: Pick<PartOutcome, 'state' | 'cells'> & Partial<PartOutcome>) =>
    endPart(database, run, source.id, {
      release: undefined,
      fetchedAt: answers.at(-1)?.fetchedAt,
      judgement: undefined,
      held: undefined,
      ...outcome,
    });
  switch (source.yields) {
    case 'places':
      return ended(await fetchPlaces(client, database, source, county, { signal }));
    case 'outlines':
      return ended(await fetchBorders(client, database, source, { county, author }, { signal }));
    case 'notices':
      return ended(await fetchPoliceNotices(client, database, county, { signal }));
    case 'figures': {
      const known = await selectAreasOf(database.read, county);
      const ground = { county, known, year: around.clock().getUTCFullYear() };
      const reading = await fetchFigures(client, source, ground, { signal });
      signal.throwIfAborted();
      return ended(
        await storeFigures(database, reading, {
          source,
          county,
          author,
          unattended: order.startedBy === 'schedule',
          fetchedAt: answers.at(-1)?.fetchedAt ?? around.clock(),
          raw: answers.map((answer) => answer.bytes),
          programVersion: around.programVersion,
        }),
      );
    }
  }
}
