import { DomainError } from '#domain/domain-error.ts';
import type { FetchSource } from '#domain/fetches/fetch-source.ts';
import { judgeChange } from '#domain/fetches/judge-change.ts';
import type { CubeReading } from '#domain/fetches/observations-of-cube.ts';
import { columnsOf } from '#domain/indicators/collect-columns.ts';
import type { Observation } from '#domain/indicators/observation.ts';
import { checkObservations } from '#domain/releases/check-observations.ts';
import { periodKey } from '#domain/time/period.ts';
import type { AppDatabase, ReadHandle } from '../../database/read-handle.ts';
import { storeRelease } from '../releases/commands.ts';
import { selectIndicatorDefinitions } from '../releases/queries.ts';
import type { PartOutcome } from './commands.ts';
import { selectShownFor } from './queries.ts';

/** Where figures came from, and under whose name they are stored. */
export interface FetchedFigures {
  readonly source: FetchSource;
  readonly county: string;
  readonly author: string;
  readonly unattended: boolean;
  readonly fetchedAt: Date;
  readonly raw: readonly Uint8Array[];
  readonly programVersion: string;
}

/**
 * Lagra hämtade siffror: checked as a file's cells are, set against what shows, and stored as a release; or
 * held when a person should look first. Cells that stand already change nothing.
 *
 * @throws DomainError `fetch/cells-refused` with the first fault
 */
export async function storeFigures(
  database: AppDatabase,
  reading: CubeReading,
  fetched: FetchedFigures,
): Promise<PartOutcome> {
  const { source, unattended, fetchedAt } = fetched;
  const { observations } = reading;
  await refuseFaults(database.read, source, observations, fetchedAt);
  const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
  const shown = await selectShownFor(database.read, {
    indicators: distinct(observations.map((one) => one.indicator)),
    periods: distinct(observations.map((one) => periodKey(one.period))),
    areas: distinct(observations.map((one) => one.area)),
  });
  const judged = judgeChange(observations, shown, { unattended });
  const judgement = { ...judged, unknownCodes: reading.unknownCodes.length };
  const said = { cells: observations.length, fetchedAt, judgement };
  if (judged.reasons.length > 0) {
    return { ...said, state: 'held', release: undefined, held: observations };
  }
  const stored = await storeFetched(database, observations, fetched);
  const state = stored.created ? 'done' : 'unchanged';
  return { ...said, state, release: stored.id, held: undefined };
}

/** Stores checked cells as a release. */
export async function storeFetched(
  database: AppDatabase,
  observations: readonly Observation[],
  { source, county, author, unattended, fetchedAt, raw, programVersion }: FetchedFigures,
): Promise<{ readonly id: string; readonly created: boolean }> {
  const line = new TextEncoder().encode('\n');
  return storeRelease(database, {
    kind: 'fetch',
    publisher: source.publisher,
    table: source.table,
    licence: source.licence,
    note: source.note,
    fileName: `${source.id}-${county}.json`,
    author,
    role: unattended ? 'system' : 'operator',
    fetchedAt: fetchedAt.toISOString(),
    publishAt: undefined,
    programVersion,
    raw: Buffer.concat(raw.flatMap((answer, i) => (i === 0 ? [answer] : [line, answer]))),
    observations,
  });
}

/** @throws DomainError `fetch/cells-refused` */
async function refuseFaults(
  db: ReadHandle,
  source: FetchSource,
  observations: readonly Observation[],
  now: Date,
): Promise<void> {
  const definitions = await selectIndicatorDefinitions(db);
  const indicators = new Map(definitions.map((one) => [one.id, one]));
  const today = now.toISOString().slice(0, 10);
  const cells = {
    observations: columnsOf(observations),
    placeOf: (cell: number) => ({ row: cell + 1, column: source.table }),
    textOf: (cell: number) => {
      const { measured } = observations[cell]!;
      return 'value' in measured ? String(measured.value) : measured.missing;
    },
  };
  const { errors } = checkObservations(cells, { indicators, today, unit: null });
  const first = errors.first[0];
  if (first === undefined) return;
  const at = observations[(first.row ?? 1) - 1]!;
  throw new DomainError('fetch/cells-refused', {
    table: source.table,
    count: errors.count,
    firstCode: first.code,
    indicator: at.indicator,
    area: at.area,
    period: periodKey(at.period),
    value: first.value,
  });
}
