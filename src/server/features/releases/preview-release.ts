import type { ReleasePreview, TableReading } from '#contract/releases.ts';
import { divisionOf } from '#domain/areas/area.ts';
import { type Measured, missingReasons, type Observation } from '#domain/indicators/observation.ts';
import { type ChangeSummary, compareWithCurrent } from '#domain/releases/compare-with-current.ts';
import { periodKey } from '#domain/time/period.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import {
  selectIndicatorDefinitions,
  selectKnownAreas,
  selectShownCells,
  selectStandingSame,
} from './queries.ts';
import type { FileReading } from './read-file.ts';
import { readFileApart } from './read-file-apart.ts';

/** A file that somebody wants to load. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the person has decided of how it is to be read. */
  readonly given: Partial<TableReading>;
}

/** The preview, and the observations that a load would store. */
export interface PreviewedFile {
  readonly preview: ReleasePreview;
  readonly observations: readonly Observation[];
}

/** Examples of changes shown, and codes told, at most. */
const mostShown = 50;

/**
 * Everything that a load of the file would do; nothing is saved. Four statements.
 *
 * @throws DomainError `release/…` when the file cannot be read as a table at all
 */
export async function previewRelease(
  db: ReadHandle,
  file: UploadedFile,
  now: Date,
): Promise<PreviewedFile> {
  const [areas, indicators] = await Promise.all([
    selectKnownAreas(db),
    selectIndicatorDefinitions(db),
  ]);
  const read = await readFileApart({
    ...file,
    areas: areas.codes,
    indicators,
    today: now.toISOString().slice(0, 10),
  });
  const { observations } = read;
  const spoken = {
    indicators: distinct(observations.map((one) => one.indicator)),
    periods: distinct(observations.map((one) => periodKey(one.period))),
  };
  const [current, sameAs] = await Promise.all([
    selectShownCells(db, spoken.indicators, spoken.periods),
    read.errorCount === 0 && observations.length > 0
      ? selectStandingSame(db, read.contentHash)
      : undefined,
  ]);
  const changes = compareWithCurrent(observations, current, mostShown);
  const matched = new Set(observations.map((one) => one.area));
  const inDivision = areas.codes.get(read.reading.division)?.size ?? 0;
  const named = [...matched].filter((id) => divisionOf(id) === read.reading.division).length;
  const preview: ReleasePreview = {
    fileName: file.fileName,
    fileHash: read.fileHash,
    bytes: file.bytes.length,
    reading: { ...read.reading, columns: read.reading.columns.map((one) => ({ ...one })) },
    heads: [...read.heads],
    sample: read.sample.map((row) => [...row]),
    rows: read.rows,
    cells: observations.length,
    values: observations.filter((one) => 'value' in one.measured).length,
    missing: countMissing(observations),
    matchedAreas: matched.size,
    areasWithoutRow: inDivision - named,
    unmatchedCodes: listUnmatched(read),
    ...spoken,
    changes: describeChanges(changes, areas.names),
    sameAs: sameAs ?? null,
    errors: read.errors.map((remark) => ({ ...remark, data: { ...remark.data } })),
    errorCount: read.errorCount,
    warnings: read.warnings.map((remark) => ({ ...remark, data: { ...remark.data } })),
    canLoad: read.errorCount === 0 && observations.length > 0,
  };
  return { preview, observations };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

function countMissing(observations: readonly Observation[]): ReleasePreview['missing'] {
  return missingReasons
    .map((reason) => ({
      reason,
      cells: observations.filter(
        ({ measured }) => 'missing' in measured && measured.missing === reason,
      ).length,
    }))
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
