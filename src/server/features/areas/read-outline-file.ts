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
import { openOutlineFile } from './open-outline-file.ts';
import { type FeatureTable, mostFeatures, type OutlineSource } from './outline-source.ts';
import { mapGeometry, toSweref } from './project-coordinates.ts';
import { type ReadOutlines, readOutlines } from './read-outlines.ts';

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
  /** The area that a division of a party's own covers. */
  readonly within?: AreaId | undefined;
}

/** What a file holds, what it would do, and what is wrong with it. */
export interface OutlineFileReading
  extends Pick<
    OutlinePreview,
    'fileHash' | 'format' | 'layers' | 'projection' | 'reading' | 'fields' | 'features'
  > {
  readonly plan: Pick<OutlinePlan, 'areas' | 'regso'>;
  /** Borders to be stored; complete, like the neighbours, only when there is no error. */
  readonly geometries: readonly GeometryRow[];
  /** Of the whole division, as it would stand. */
  readonly neighbours: readonly NeighbourRow[];
  readonly errors: readonly OutlineRemark[];
  readonly errorCount: number;
  readonly warnings: readonly OutlineRemark[];
}

/** Remarks told at most; all errors are counted. */
const mostRemarks = 200;

/**
 * Reads a file from bytes to checked and measured borders, together with those that stand. Pure but for
 * its speed: the 184 areas of two municipalities take half a second.
 *
 * @throws DomainError `area/no-features`, `area/too-many-features`, and what `openOutlineFile`, the
 *   reading of its format and `readOutlines` throw
 */
export function readOutlineFile(file: OutlineFileToRead): OutlineFileReading {
  const { bytes, fileName, division } = file;
  const source = openOutlineFile(bytes, fileName);
  const chosen = chooseLayer(source, file);
  const table = chosen.layer === undefined ? emptyTable(fileName) : source.read(chosen.layer);
  const features = table.features.length;
  if (features === 0 && chosen.refusal === undefined)
    throw new DomainError('area/no-features', { file: fileName });
  if (features > mostFeatures) {
    throw new DomainError('area/too-many-features', {
      file: fileName,
      features,
      limit: mostFeatures,
    });
  }
  const guessed = guessOutlineFields(parseDivision(division).level, table.fields, (field) =>
    sampleOf(table, field),
  );
  const reading = { ...guessed, ...file.given, layer: chosen.layer || null };
  const read = readOutlines(table, reading);
  const fieldRefusals = chosen.refusal ? [chosen.refusal] : checkFields(table, reading);
  const outcome =
    fieldRefusals.length > 0
      ? { ...nothing, refusals: fieldRefusals }
      : layOut(file, read.labels, read, reading.codeField ?? '');
  const errors = [...read.refusals, ...outcome.refusals].map(remarkOf).sort(byFeature);
  return {
    fileHash: createHash('sha256').update(bytes).digest('hex'),
    format: source.format,
    layers: [...source.layers],
    projection: read.projection,
    reading,
    fields: [...table.fields],
    features,
    plan: outcome.plan,
    geometries: errors.length > 0 ? [] : outcome.geometries(),
    neighbours: errors.length > 0 ? [] : outcome.neighbours(),
    errors: errors.slice(0, mostRemarks),
    errorCount: errors.length,
    warnings: [...read.remarks, ...outcome.gaps].slice(0, mostRemarks).map(remarkOf),
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
  labels: ReadOutlines['labels'],
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
  const ground = {
    file: fileName,
    division,
    loaded: byCode,
    larger: file.larger,
    within: file.within,
  };
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
  { file, fields }: FeatureTable,
  reading: OutlineReading,
): readonly DomainError[] {
  const shown = fields.slice(0, 20);
  if (reading.codeField === null)
    return [new DomainError('area/no-code-field', { file, fields: shown })];
  return [reading.codeField, reading.nameField, reading.regsoField]
    .filter((field) => field !== null && !fields.includes(field))
    .map((field) => new DomainError('area/unknown-field', { file, field, fields: shown }));
}

/** The first text that stands in a field. */
function sampleOf({ features }: FeatureTable, field: string): string | undefined {
  const read = features.find((feature) => feature?.properties?.[field])?.properties?.[field];
  return read === undefined ? undefined : String(read);
}

interface ChosenLayer {
  /** Undefined while nobody can tell. */
  readonly layer: string | undefined;
  readonly refusal?: DomainError;
}

/** The layer that is asked for, the only one, or the only one that is named as the division. */
function chooseLayer(
  { layers }: OutlineSource,
  { fileName: file, division, given }: OutlineFileToRead,
): ChosenLayer {
  if (given.layer != null && !layers.includes(given.layer)) {
    const refusal = new DomainError('area/unknown-layer', { file, value: given.layer, layers });
    return { layer: undefined, refusal };
  }
  if (given.layer != null) return { layer: given.layer };
  if (layers.length === 1) return { layer: layers[0] };
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const named = layers.filter((layer) => plain(layer) === plain(division));
  if (named.length === 1) return { layer: named[0] };
  const shown = layers.slice(0, 20);
  return {
    layer: undefined,
    refusal: new DomainError('area/choose-layer', { file, layers: shown }),
  };
}

const emptyTable = (file: string): FeatureTable => ({
  file,
  features: [],
  fields: [],
  stated: undefined,
  layer: undefined,
});

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
