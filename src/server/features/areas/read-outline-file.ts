import { createHash } from 'node:crypto';
import type { OutlinePreview, OutlineReading, OutlineRemark } from '#contract/outlines.ts';
import { type AreaId, type DivisionId, parseDivision } from '#domain/areas/area.ts';
import type { LoadedArea, NamedOutline } from '#domain/areas/area-outline.ts';
import { checkOutlineCodes } from '#domain/areas/check-outline-codes.ts';
import { checkBorders, checkOutlines } from '#domain/areas/check-outlines.ts';
import { guessOutlineFields } from '#domain/areas/guess-outline-fields.ts';
import type { LargerArea } from '#domain/areas/place-area.ts';
import { type OutlinePlan, planOutlines } from '#domain/areas/plan-outlines.ts';
import { DomainError } from '#domain/domain-error.ts';
import {
  type GeometryRow,
  measureOutline,
  type NeighbourRow,
  pairNeighbours,
} from './measure-outlines.ts';
import { mapGeometry, toSweref } from './project-coordinates.ts';
import { type GeojsonFile, parseGeojson, readOutlines } from './read-geojson.ts';

/** A file and everything that its reading depends on; it can be sent to another thread. */
export interface OutlineFileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly division: DivisionId;
  /** What the person has decided of how it is to be read. */
  readonly given: Partial<OutlineReading>;
  /** The division's areas with their borders in degrees (WGS 84). */
  readonly loaded: readonly LoadedArea[];
  /** Larger areas by id. */
  readonly larger: ReadonlyMap<AreaId, LargerArea>;
}

/** What a file holds, what it would do, and what is wrong with it. */
export interface OutlineFileReading
  extends Pick<OutlinePreview, 'fileHash' | 'projection' | 'reading' | 'fields' | 'features'> {
  readonly plan: Pick<OutlinePlan, 'areas' | 'regso'>;
  /** Borders to be stored; complete, like the neighbours, only when there is no error. */
  readonly geometries: readonly GeometryRow[];
  /** Of the whole division, as it would stand. */
  readonly neighbours: readonly NeighbourRow[];
  readonly errors: readonly OutlineRemark[];
  readonly errorCount: number;
  readonly warnings: readonly OutlineRemark[];
}

/** Sweden has 6,160 DeSO. */
const mostFeatures = 10_000;
/** Remarks told at most; all errors are counted. */
const mostRemarks = 200;

/**
 * Reads a file from bytes to checked and measured borders, together with those that stand. Pure but for
 * its speed: the 184 areas of two municipalities take half a second.
 *
 * @throws DomainError `area/empty-file`, `area/unreadable-file`, `area/not-geojson`,
 *   `area/unsupported-projection`, `area/no-features`, `area/too-many-features`
 */
export function readOutlineFile(file: OutlineFileToRead): OutlineFileReading {
  const { bytes, fileName, division } = file;
  const geojson = parseGeojson(decode(bytes, fileName), fileName);
  const features = geojson.features.length;
  if (features === 0) throw new DomainError('area/no-features', { file: fileName });
  if (features > mostFeatures) {
    throw new DomainError('area/too-many-features', {
      file: fileName,
      features,
      limit: mostFeatures,
    });
  }
  const guessed = guessOutlineFields(parseDivision(division).level, geojson.fields);
  const reading = { ...guessed, ...file.given };
  const read = readOutlines(geojson, reading);
  const fieldRefusals = checkFields(geojson, reading);
  const outcome =
    fieldRefusals.length > 0
      ? { ...nothing, refusals: fieldRefusals }
      : layOut(file, read.labels, read, reading.codeField ?? '');
  const errors = [...read.refusals, ...outcome.refusals].map(remarkOf).sort(byFeature);
  return {
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    projection: read.projection,
    reading,
    fields: [...geojson.fields],
    features,
    plan: outcome.plan,
    geometries: errors.length > 0 ? [] : outcome.geometries(),
    neighbours: errors.length > 0 ? [] : outcome.neighbours(),
    errors: errors.slice(0, mostRemarks),
    errorCount: errors.length,
    warnings: outcome.gaps.slice(0, mostRemarks).map(remarkOf),
  };
}

/** What becomes of outlines that could be read; measured only when it is asked for. */
interface Outcome {
  readonly plan: Pick<OutlinePlan, 'areas' | 'regso'>;
  readonly refusals: readonly DomainError[];
  readonly gaps: readonly DomainError[];
  readonly geometries: () => readonly GeometryRow[];
  readonly neighbours: () => readonly NeighbourRow[];
}

const nothing: Outcome = {
  plan: { areas: [], regso: [] },
  refusals: [],
  gaps: [],
  geometries: () => [],
  neighbours: () => [],
};

function layOut(
  file: OutlineFileToRead,
  labels: readonly Omit<NamedOutline, 'geometry'>[],
  { degrees, metres }: Record<'degrees' | 'metres', readonly NamedOutline[]>,
  field: string,
): Outcome {
  const { fileName, division } = file;
  const loaded = file.loaded.map((area) => ({
    ...area,
    geometry: area.geometry && mapGeometry(area.geometry, toSweref),
  }));
  const byCode = new Map(loaded.map((area) => [area.code, area]));
  const codeRefusals = checkOutlineCodes(labels, {
    file: fileName,
    field,
    division,
    knownCodes: new Set(byCode.keys()),
    unknownCodes: 'new',
  });
  const ground = { file: fileName, division, loaded: byCode, larger: file.larger };
  const plan = planOutlines(metres, ground);
  const ofCodes = [...codeRefusals, ...plan.refusals];
  const inFile = new Set(labels.map((label) => label.code));
  const standing = loaded.flatMap((area) =>
    area.geometry === undefined || inFile.has(area.code)
      ? []
      : [{ id: area.id, code: area.code, geometry: area.geometry }],
  );
  // Which areas cover the same ground can be told when it is known which areas they are.
  const found =
    ofCodes.length > 0
      ? { refusals: checkBorders(fileName, metres), gaps: [] }
      : checkOutlines(fileName, metres, standing);
  const drawn = plan.areas.map((area, i) => ({
    ...area,
    degrees: degrees[i]?.geometry,
    metres: metres[i]?.geometry,
  }));
  return {
    plan,
    refusals: [...ofCodes, ...found.refusals],
    gaps: found.gaps,
    geometries: () =>
      drawn.flatMap(({ id, change, degrees: inDegrees, metres: inMetres }) =>
        change === 'same' || change === 'renamed' || !inDegrees || !inMetres
          ? []
          : [measureOutline({ id, degrees: inDegrees, metres: inMetres })],
      ),
    neighbours: () =>
      pairNeighbours([
        ...drawn.flatMap(({ id, metres: inMetres }) =>
          inMetres ? [{ id, metres: inMetres }] : [],
        ),
        ...standing.map(({ id, geometry }) => ({ id, metres: geometry })),
      ]),
  };
}

/** Fields that are to be read and that the file does not have. */
function checkFields(
  { file, fields }: GeojsonFile,
  reading: OutlineReading,
): readonly DomainError[] {
  const shown = fields.slice(0, 20);
  if (reading.codeField === null)
    return [new DomainError('area/no-code-field', { file, fields: shown })];
  return [reading.codeField, reading.nameField, reading.regsoField]
    .filter((field) => field !== null && !fields.includes(field))
    .map((field) => new DomainError('area/unknown-field', { file, field, fields: shown }));
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new DomainError('area/empty-file', { file });
  try {
    if (bytes.includes(0)) throw new RangeError('NUL');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('area/unreadable-file', { file });
  }
}

function remarkOf({ code, data }: DomainError): OutlineRemark {
  const textAt = (name: string): string | null => (data[name] == null ? null : String(data[name]));
  return {
    code,
    feature: typeof data.feature === 'number' ? data.feature : null,
    field: textAt('field'),
    value: textAt('value') ?? textAt('code'),
    data: { ...data },
  };
}

const byFeature = (a: OutlineRemark, b: OutlineRemark): number =>
  (a.feature ?? 0) - (b.feature ?? 0);
