import type { OutlineCounts, OutlinePreview, OutlineReading } from '#contract/outlines.ts';
import { type AreaId, type DivisionId, parseAreaId, parseDivision } from '#domain/areas/area.ts';
import type { OutlineChange, PlannedArea } from '#domain/areas/plan-outlines.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectLargerAreas, selectLoadedAreas } from './outline-queries.ts';
import { selectDrawnDivisions } from './queries.ts';
import type { OutlineFileReading } from './read-outline-file.ts';
import { readOutlineFileApart } from './read-outline-file-apart.ts';

/** A file with borders that somebody wants to load. */
export interface OutlineUpload {
  readonly division: DivisionId;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What the person has decided of how it is to be read. */
  readonly given: Partial<OutlineReading>;
}

/** The preview, and what a load would store if nothing has changed since. */
export interface PreviewedOutlines {
  readonly preview: OutlinePreview;
  readonly read: OutlineFileReading;
  /** The state of the borders that the file was read against. */
  readonly state: string;
}

const mostShown = 50;

/**
 * Everything that a load of borders would do; nothing is saved. Three statements.
 *
 * @throws DomainError `area/unknown-division`, `area/made-here`, and what `readOutlineFile` throws
 */
export async function previewOutlines(
  db: ReadHandle,
  { division, bytes, fileName, given }: OutlineUpload,
): Promise<PreviewedOutlines> {
  // Before the areas: a load in between is then noticed.
  const { state, within } = await selectOutlineGround(db, division);
  const [loaded, larger] = await Promise.all([
    selectLoadedAreas(db, division),
    selectLargerAreas(db, division),
  ]);
  const read = await readOutlineFileApart({
    bytes,
    fileName,
    division,
    given,
    loaded,
    larger,
    within,
  });
  const { areas, regso } = read.plan;
  const preview: OutlinePreview = {
    fileName,
    fileHash: read.fileHash,
    bytes: bytes.length,
    division,
    format: read.format,
    layers: [...read.layers],
    projection: read.projection,
    reading: read.reading,
    fields: [...read.fields],
    features: read.features,
    areas: countChanges(areas),
    newRegso: regso.filter((area) => area.change === 'new').length,
    municipalities: countByMunicipality(areas, (id) => larger.get(id)?.name),
    examples: areas
      .filter((area) => area.change !== 'same')
      .slice(0, mostShown)
      .map(({ id, name, change }) => ({ area: id, name, change })),
    neighbours: read.neighbours.filter((row) => row.kind === 'edge').length / 2,
    errors: [...read.errors],
    errorCount: read.errorCount,
    warnings: [...read.warnings],
    canLoad: read.errorCount === 0,
  };
  return { preview, read, state };
}

/**
 * What the borders of a division are made from, as a text that changes with them, and the area that a
 * division of a party's own covers. One statement.
 *
 * @throws DomainError `area/unknown-division`, `area/made-here`
 */
export async function selectOutlineGround(
  db: ReadHandle,
  division: DivisionId,
): Promise<{ readonly state: string; readonly within: AreaId | undefined }> {
  const found = (await selectDrawnDivisions(db)).find((one) => one.id === division);
  if (found === undefined) throw new DomainError('area/unknown-division', { division });
  if (parseDivision(division).level === 'composite') {
    throw new DomainError('area/made-here', { division });
  }
  const within = found.within === null ? undefined : parseAreaId(found.within);
  return { state: found.state, within };
}

/** Only the state of `selectOutlineGround`. */
export async function selectOutlineState(db: ReadHandle, division: DivisionId): Promise<string> {
  return (await selectOutlineGround(db, division)).state;
}

const nameOfCount: Readonly<Record<OutlineChange, keyof OutlineCounts>> = {
  new: 'new',
  'first-border': 'firstBorder',
  'new-border': 'newBorder',
  renamed: 'renamed',
  same: 'same',
};

function countChanges(areas: readonly PlannedArea[]): OutlineCounts {
  const counts = { new: 0, firstBorder: 0, newBorder: 0, renamed: 0, same: 0 };
  for (const { change } of areas) counts[nameOfCount[change]] += 1;
  return counts;
}

function countByMunicipality(
  areas: readonly PlannedArea[],
  nameOf: (id: AreaId) => string | undefined,
): OutlinePreview['municipalities'] {
  const groups = Map.groupBy(areas, (area) => area.municipality);
  return [...groups]
    .flatMap(([code, inside]) => {
      if (code === undefined) return [];
      const municipality = `municipality:${code}` as AreaId; // of a planned area's code
      const name = nameOf(municipality) ?? inside[0]!.name;
      return [{ municipality, name, areas: countChanges(inside) }];
    })
    .sort((a, b) => (a.municipality < b.municipality ? -1 : 1));
}
