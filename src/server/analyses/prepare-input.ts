import { DomainError } from '#domain/domain-error.ts';
import { islandsOf, type SpatialWeights } from '#statistics/weights/spatial-weights.ts';
import type { ComputationPool } from '../computations/computation-pool.ts';
import type { AnalysisInput, AnalysisMethod } from './analysis-method.ts';
import type { AnalysisOrder } from './analysis-order.ts';
import { buildWeights } from './build-weights.ts';
import type { LeftOut } from './data-table.ts';
import type { AreaFile } from './read-area-file.ts';
import { type Columns, readColumns } from './read-columns.ts';
import { readDataTable } from './read-data-table.ts';
import { readWeightsFile, type WeightsFile, weightsBetween } from './read-weights-file.ts';

/** How the bytes of a named file are had. */
export type ReadFile = (file: string) => Uint8Array;

/** How the files were understood, for the answer. */
export type InputFacts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Everything that a method is given, and what was done to get there. */
export interface PreparedInput {
  readonly input: AnalysisInput;
  readonly leftOut: readonly LeftOut[];
  readonly facts: InputFacts;
}

/**
 * Reads the files of an order: the areas that the files share and that have values in every column used, in
 * the order of their ids.
 *
 * @throws DomainError `analysis/…`, and what the readers of tables and borders throw
 */
export async function prepareInput(
  method: AnalysisMethod,
  order: AnalysisOrder,
  tools: {
    readonly readFile: ReadFile;
    readonly pool: (count: number) => Promise<ComputationPool>;
  },
): Promise<PreparedInput> {
  requireFiles(method, order);
  const columns = readData(method, order, tools.readFile);
  const areas = await readAreas(order, columns, tools.readFile);
  const file =
    order.weights?.kind === 'file'
      ? readWeightsFile(tools.readFile(order.weights.file), order.weights.file)
      : undefined;
  const candidates = columns?.ids ?? [...(areas?.geometries.keys() ?? file?.ids ?? [])];
  const { ids, leftOut } = chooseAreas(candidates, columns, areas);
  refuseNothing(order, ids, candidates, areas);
  const geometries = areas && ids.map((id) => areas.geometries.get(id)!);
  const choice =
    order.weights ?? (method.needs.includes('weights') ? { kind: 'queen' as const } : undefined);
  const weights =
    choice === undefined
      ? undefined
      : file
        ? weightsBetween(file, ids)
        : choice.kind === 'file' || !geometries
          ? undefined
          : buildWeights(choice, geometries);
  return {
    input: {
      ids,
      columns: order.columns.map((name) => ({ name, values: columns!.numbers(name, ids) })),
      numbers: (column) => columns!.numbers(column, ids),
      withGaps: (column) => columns!.withGaps(column, ids),
      texts: (column) => columns!.texts(column, ids),
      weights,
      geometries,
      seed: order.seed,
      pool: await tools.pool(ids.length),
    },
    leftOut,
    facts: {
      ...(columns && { data: columns.facts }),
      ...(areas && {
        areas: { file: areas.file, id: areas.idField, coordinates: areas.coordinates },
      }),
      ...(weights && { weights: describeWeights(choice!, file, weights, ids) }),
    },
  };
}

function requireFiles(method: AnalysisMethod, order: AnalysisOrder): void {
  const missing = (option: string): never => {
    throw new DomainError('analysis/missing-option', { option, method: method.name });
  };
  const byRule = order.weights !== undefined && order.weights.kind !== 'file';
  const needsWeights = method.needs.includes('weights');
  if ((method.needs.includes('columns') || order.columns.length > 0) && order.data === undefined) {
    missing('--data');
  }
  if ((method.needs.includes('geometries') || byRule) && order.areas === undefined)
    missing('--areas');
  if (needsWeights && order.weights === undefined && order.areas === undefined)
    missing('--weights');
  const named = [order.data, order.areas].every((file) => file === undefined);
  if (named && order.weights === undefined) missing('--data');
}

function readData(
  method: AnalysisMethod,
  order: AnalysisOrder,
  readFile: ReadFile,
): Columns | undefined {
  if (order.data === undefined) return undefined;
  const named = { id: order.id, period: order.period, method: method.name };
  return readColumns(readDataTable(readFile(order.data), order.data, named), method, order);
}

async function readAreas(
  order: AnalysisOrder,
  columns: Columns | undefined,
  readFile: ReadFile,
): Promise<AreaFile | undefined> {
  if (order.areas === undefined) return undefined;
  // Map projections are read in only where there is a map.
  const { readAreaFile } = await import('./read-area-file.ts');
  const { id, areaId, coordinates } = order;
  const known = new Set(columns?.ids);
  return readAreaFile(readFile(order.areas), order.areas, { id, areaId, coordinates, known });
}

function chooseAreas(
  candidates: readonly string[],
  columns: Columns | undefined,
  areas: AreaFile | undefined,
): { ids: readonly string[]; leftOut: readonly LeftOut[] } {
  const told = [...(columns?.leftOut ?? []), ...(areas?.leftOut ?? [])];
  const leftOut = [...told];
  const known = new Set(candidates);
  const toldIds = new Set(told.map(({ id }) => id));
  const ids = candidates.filter((id) => {
    const missing = columns?.missingOf(id) ?? [];
    if (missing.length > 0) leftOut.push({ id, reason: 'missing-value', columns: missing });
    else if (areas && !areas.geometries.has(id)) {
      if (!toldIds.has(id)) leftOut.push({ id, reason: 'not-in-areas', columns: [] });
    } else return true;
    return false;
  });
  for (const id of areas?.geometries.keys() ?? []) {
    if (!known.has(id) && !toldIds.has(id))
      leftOut.push({ id, reason: 'not-in-data', columns: [] });
  }
  const rank = (one: LeftOut): string => `${one.id}\u0000${one.reason}`;
  return {
    ids: [...ids].sort(byCode),
    leftOut: leftOut.sort((a, b) => byCode(rank(a), rank(b))),
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function refuseNothing(
  order: AnalysisOrder,
  ids: readonly string[],
  candidates: readonly string[],
  areas: AreaFile | undefined,
): void {
  if (ids.length > 0) return;
  const file = order.data ?? order.areas ?? '';
  if (areas && order.data !== undefined && !candidates.some((id) => areas.geometries.has(id))) {
    const [one = '', other = ''] = [candidates[0], [...areas.geometries.keys()][0]];
    throw new DomainError('analysis/no-area-in-both', { file, one, areas: areas.file, other });
  }
  throw new DomainError('analysis/no-area-left', { file });
}

function describeWeights(
  choice: NonNullable<AnalysisOrder['weights']>,
  file: WeightsFile | undefined,
  weights: SpatialWeights,
  ids: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    ...choice,
    ...(file && { listed: file.listed }),
    links: weights.neighbours.length,
    islands: islandsOf(weights).map((area) => ids[area]!),
  };
}
