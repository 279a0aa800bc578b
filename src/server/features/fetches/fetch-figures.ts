import type { AreaId } from '#domain/areas/area.ts';
import type { Cube } from '#domain/cubes/cube.ts';
import { DomainError } from '#domain/domain-error.ts';
import { areaOfCode } from '#domain/fetches/area-of-code.ts';
import type { FetchSource } from '#domain/fetches/fetch-source.ts';
import { type CubeReading, observationsOfCube } from '#domain/fetches/observations-of-cube.ts';
import { observationsOfKolada } from '#domain/fetches/observations-of-kolada.ts';
import { selectionFor } from '#domain/fetches/plan-fetch.ts';
import { sumCountry } from '#domain/fetches/sum-country.ts';
import type { Fetching, SourceClient } from '../../sources/client/source-client.ts';
import { fetchKolada } from '../../sources/kolada/fetch-kolada.ts';
import { fetchPxweb1 } from '../../sources/pxweb/fetch-pxweb1.ts';
import { fetchPxweb2 } from '../../sources/pxweb/fetch-pxweb2.ts';

/** What figures are fetched for. */
export interface FigureGround {
  readonly county: string;
  /** Areas whose figures are kept. */
  readonly known: ReadonlySet<AreaId>;
  /** The newest year that a publisher can have. */
  readonly year: number;
}

/**
 * Hämta siffror: asks one source for a county and reads observations from the answer.
 *
 * @throws DomainError `source/…`, `fetch/…`
 */
export async function fetchFigures(
  client: SourceClient,
  source: FetchSource,
  ground: FigureGround,
  fetching: Fetching,
): Promise<CubeReading> {
  if (source.api === 'kolada') return fetchKeyFigures(client, source, ground, fetching);
  const selection = selectionFor(source.selection, ground.county);
  if (!source.countryFromRegso) {
    const cube = await fetchCube(client, source, selection, fetching);
    return observationsOfCube(cube, source, ground.known);
  }
  try {
    const cube = await fetchCube(client, source, selection, fetching);
    return observationsOfCube(cube, source, ground.known);
  } catch (error) {
    if (!lacksCountry(error, source)) throw error;
    return fetchWithSummedCountry(client, source, ground, fetching);
  }
}

/** Whether a table refused because it has no row for the country. */
function lacksCountry(error: unknown, { areaDimension }: FetchSource): boolean {
  return (
    error instanceof DomainError &&
    error.code === 'source/changed-code-list' &&
    error.data.variable === areaDimension &&
    error.data.codes === '00'
  );
}

/** The county as it is, and the country as the sum of all its RegSO. */
async function fetchWithSummedCountry(
  client: SourceClient,
  source: FetchSource,
  { county, known }: FigureGround,
  fetching: Fetching,
): Promise<CubeReading> {
  const { areaDimension } = source;
  const selection = selectionFor(source.selection, county);
  const areas = (selection[areaDimension] ?? []).filter((code) => code !== '00');
  const own = await fetchCube(client, source, { ...selection, [areaDimension]: areas }, fetching);
  const all = await fetchCube(
    client,
    source,
    { ...selection, [areaDimension]: ['*_RegSO2025'] },
    fetching,
  );
  const everywhere = areasIn(all, areaDimension);
  const reading = observationsOfCube(own, source, known);
  const summed = sumCountry(observationsOfCube(all, source, everywhere).observations);
  return { ...reading, observations: [...reading.observations, ...summed] };
}

function areasIn(cube: Cube, dimension: string): ReadonlySet<AreaId> {
  const categories = cube.dimensions.find((one) => one.code === dimension)?.categories ?? [];
  return new Set(categories.flatMap(({ code }) => areaOfCode(code) ?? []));
}

/** The cube that a source's selection gives. */
export async function fetchCube(
  client: SourceClient,
  source: FetchSource,
  choice: FetchSource['selection'],
  fetching: Fetching,
): Promise<Cube> {
  const selection = Object.entries(choice).map(([variable, codes]) => ({ variable, codes }));
  const question = { table: source.table, selection, lang: 'sv' } as const;
  return source.api === 'pxweb-1'
    ? fetchPxweb1(client, { ...question, database: 'scb' }, fetching)
    : fetchPxweb2(client, question, fetching);
}

async function fetchKeyFigures(
  client: SourceClient,
  source: FetchSource,
  { county, known, year }: FigureGround,
  fetching: Fetching,
): Promise<CubeReading> {
  const { kpi: kpis = [], period = [] } = source.selection;
  const span = Number(/^TOP\((\d+)\)$/.exec(period[0] ?? '')?.[1] ?? 1);
  const municipalities = [...known].flatMap((area) =>
    area.startsWith('municipality:') ? [area.slice('municipality:'.length)] : [],
  );
  const question = {
    kpis,
    municipalities: ['0000', `00${county}`, ...municipalities],
    years: Array.from({ length: span }, (_, i) => year - span + 1 + i),
  };
  const figures = await fetchKolada(client, question, fetching);
  return observationsOfKolada(figures, source, known);
}
