import type { ReleasePreview, TableReading } from '#contract/releases.ts';
import { divisionOf } from '#domain/areas/area.ts';
import { type Measured, missingReasons } from '#domain/indicators/observation.ts';
import type { ObservationColumns } from '#domain/indicators/observation-columns.ts';
import { type ChangeSummary, compareWithCurrent } from '#domain/releases/compare-with-current.ts';
import { periodKey } from '#domain/time/period.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectIndicatorDefinitions, selectKnownAreas, selectStandingSame } from './queries.ts';
import type { FileReading } from './read-file.ts';
import { readFileApart } from './read-file-apart.ts';
import { remarkOnLoad } from './remark-on-load.ts';
import { selectSenderReadings } from './select-sender-readings.ts';
import { showCurrent } from './show-current.ts';

/** A file that somebody wants to load. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the person has decided of how it is to be read. */
  readonly given: Partial<TableReading>;
  /** Whose earlier files to read it like: one sender's, nobody's when empty, anybody's when not said. */
  readonly sender?: string | undefined;
}

/** Examples of changes shown, and codes told, at most. */
const mostShown = 50;

/** A file that has been read, and the areas it was read against. */
export interface ReadUpload {
  readonly read: FileReading;
  readonly areas: Awaited<ReturnType<typeof selectKnownAreas>>;
}

/**
 * Reads a file against what is loaded. Three statements.
 *
 * @throws DomainError `release/…` when the file cannot be read as a table at all
 */
export async function readUpload(
  db: ReadHandle,
  file: UploadedFile,
  now: Date,
): Promise<ReadUpload> {
  const [areas, indicators, senders] = await Promise.all([
    selectKnownAreas(db),
    selectIndicatorDefinitions(db),
    selectSenderReadings(db, file.sender),
  ]);
  const today = now.toISOString().slice(0, 10);
  const read = await readFileApart({ ...file, areas: areas.codes, indicators, senders, today });
  return { read, areas };
}

/**
 * Everything that a load of the file would do; nothing is saved. Seven statements at most, and more for a file of
 * more than 20,000 cells.
 *
 * @throws DomainError `release/…` when the file cannot be read as a table at all
 */
export async function previewRelease(
  db: ReadHandle,
  file: UploadedFile,
  now: Date,
): Promise<ReleasePreview> {
  const { read, areas } = await readUpload(db, file, now);
  const { observations } = read;
  const spoken = {
    indicators: observations.indicators.toSorted(),
    periods: observations.periods.map(periodKey).sort(),
  };
  const [sameAs, remarks] = await Promise.all([
    read.errorCount === 0 && observations.length > 0
      ? selectStandingSame(db, read.contentHash)
      : undefined,
    remarkOnLoad(db, read),
  ]);
  const changes = sameAs?.isShown
    ? { new: 0, changed: 0, same: observations.length, examples: [] }
    : await findChanges(db, observations);
  const inDivision = areas.codes.get(read.reading.division)?.size ?? 0;
  const named = observations.areas.filter((id) => divisionOf(id) === read.reading.division).length;
  const missing = countMissing(observations);
  return {
    fileName: file.fileName,
    fileHash: read.fileHash,
    bytes: file.bytes.length,
    reading: {
      ...read.reading,
      columns: read.reading.columns.map((one) => ({ ...one })),
      indicatorTexts: read.reading.indicatorTexts.map((one) => ({ ...one })),
    },
    sheets: read.sheets.map((sheet) => ({ ...sheet })),
    indicatorTexts: [...read.indicatorTexts],
    likeBefore: describeSender(read),
    heads: [...read.heads],
    sample: read.sample.map((row) => [...row]),
    rows: read.rows,
    cells: observations.length,
    values: observations.length - missing.reduce((sum, { cells }) => sum + cells, 0),
    missing,
    matchedAreas: observations.areas.length,
    areasWithoutRow: inDivision - named,
    unmatchedCodes: listUnmatched(read),
    ...spoken,
    changes: describeChanges(changes, areas.names),
    sameAs: sameAs?.id ?? null,
    errors: read.errors.map((remark) => ({ ...remark, data: { ...remark.data } })),
    errorCount: read.errorCount,
    warnings: [...remarks, ...read.warnings].map((remark) => ({
      ...remark,
      data: { ...remark.data },
    })),
    canLoad: read.errorCount === 0 && observations.length > 0,
  };
}

async function findChanges(
  db: ReadHandle,
  observations: ObservationColumns,
): Promise<ChangeSummary> {
  const comparison = compareWithCurrent(observations, mostShown);
  await showCurrent(db, observations, comparison);
  return comparison.finish();
}

function describeSender({ sender, asBefore }: FileReading): ReleasePreview['likeBefore'] {
  if (sender === undefined) return null;
  const { publisher, fileName, release, loadedAt } = sender;
  return { publisher, fileName, release, loadedAt, asBefore };
}

function countMissing({ missing }: ObservationColumns): ReleasePreview['missing'] {
  const counts = new Uint32Array(missingReasons.length + 1);
  for (const place of missing) counts[place]! += 1;
  return missingReasons
    .map((reason, i) => ({ reason, cells: counts[i + 1]! }))
    .filter(({ cells }) => cells > 0);
}

function listUnmatched({ unmatched }: FileReading): ReleasePreview['unmatchedCodes'] {
  return [...unmatched]
    .slice(0, mostShown)
    .map(([code, rows]) => ({ code, rows: rows.slice(0, mostShown) }));
}

/** Changes as the contract has them: a value as a plain number, a missing one as its reason. */
function describeChanges(
  changes: ChangeSummary,
  names: ReadonlyMap<string, string>,
): ReleasePreview['changes'] {
  return {
    new: changes.new,
    changed: changes.changed,
    same: changes.same,
    examples: changes.examples.map(({ observation, before }) => ({
      area: observation.area,
      areaName: names.get(observation.area) ?? observation.area,
      indicator: observation.indicator,
      period: periodKey(observation.period),
      before: before === undefined ? null : textOf(before),
      after: textOf(observation.measured),
    })),
  };
}

const textOf = (measured: Measured): string =>
  'missing' in measured ? measured.missing : String(measured.value);
