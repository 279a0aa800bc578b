import type { AreaId } from '../areas/area.ts';
import { divisionOf } from '../areas/area.ts';
import { DomainError } from '../domain-error.ts';
import type { FetchSource, SourceSelection } from './fetch-source.ts';

/** Del av en hämtning: one source, and about how much it is. */
export interface PlannedPart {
  readonly source: FetchSource;
  /** Cells, areas or notices expected; about, where the county is not known yet. */
  readonly cells: number;
  readonly calls: number;
}

/** Plan: what a county's fetch will ask for, in order. */
export interface FetchPlan {
  readonly county: string;
  readonly parts: readonly PlannedPart[];
  readonly cells: number;
  readonly calls: number;
}

/** What a plan is made against. */
export interface PlanGround {
  readonly county: string;
  readonly sources: readonly FetchSource[];
  /** Areas that are loaded. */
  readonly areas: readonly AreaId[];
  /** Divisions that the house knows: borders of others are not asked for. */
  readonly divisions: ReadonlySet<string>;
}

/** Sweden's 5,984 DeSO of 2018, 6,160 of 2025, 3,363 RegSO twice and 290 municipalities in 21 counties. */
const usual: Readonly<Record<string, number>> = {
  municipality: 14,
  deso2018: 285,
  deso2025: 293,
  regso2020: 160,
  regso2025: 160,
};
const countryRegso = 3363;
/** Cells an answer may hold at Statistics Sweden; areas a page of borders; notices the police give at once. */
const answerCells = 150_000;
const pageAreas = 100;
const notices = 500;

/**
 * Planera hämtning: the sources that apply to a county, areas first. Foretells cells and calls from what is
 * loaded, and from Sweden's average where nothing is.
 *
 * @throws DomainError `fetch/unknown-county` unless the county is two digits
 */
export function planFetch(ground: PlanGround): FetchPlan {
  const { county } = ground;
  if (!/^[0-9]{2}$/.test(county) || county === '00') {
    throw new DomainError('fetch/unknown-county', { county: county.slice(0, 20) });
  }
  const parts = ground.sources
    .filter(({ division }) => division === undefined || ground.divisions.has(division))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((source) => foretell(source, ground));
  const sum = (amount: (part: PlannedPart) => number) =>
    parts.reduce((total, part) => total + amount(part), 0);
  return { county, parts, cells: sum((one) => one.cells), calls: sum((one) => one.calls) };
}

function foretell(source: FetchSource, ground: PlanGround): PlannedPart {
  if (source.yields === 'notices') return { source, cells: notices, calls: 1 };
  if (source.division !== undefined) {
    const cells = numberIn(source.division, ground);
    return { source, cells, calls: Math.ceil(cells / pageAreas) };
  }
  const cells = Object.entries(source.selection).reduce(
    (product, [dimension, codes]) =>
      product * codes.reduce((count, code) => count + numberOf(source, dimension, code, ground), 0),
    1,
  );
  return { source, cells, calls: 1 + Math.ceil(cells / answerCells) };
}

/** How many categories an expression is likely to choose. */
function numberOf(
  source: FetchSource,
  dimension: string,
  code: string,
  ground: PlanGround,
): number {
  const top = /^(?:TOP|BOTTOM)\((\d+)/i.exec(code);
  if (top !== null) return Number(top[1]);
  if (!/[*?]/.test(code)) return 1;
  if (dimension !== source.areaDimension) return source.expected[dimension] ?? 10;
  if (code === '*_RegSO2025') return countryRegso;
  const divisions = source.api === 'kolada' ? ['municipality'] : Object.keys(usual);
  return divisions.reduce((sum, division) => sum + numberIn(division, ground), 1);
}

/** Areas of a division in the county: those that are loaded, else as many as a county has on average. */
function numberIn(division: string, { county, areas }: PlanGround): number {
  const loaded = areas.filter(
    (area) => divisionOf(area) === division && area.startsWith(`${division}:${county}`),
  );
  return loaded.length > 0 ? loaded.length : (usual[division] ?? 0);
}

/**
 * The selection with the county's digits in their place.
 *
 * @example
 * selectionFor({ Region: ['00', '{county}*'] }, '03') // => { Region: ['00', '03*'] }
 */
export function selectionFor(selection: SourceSelection, county: string): SourceSelection {
  return Object.fromEntries(
    Object.entries(selection).map(([dimension, codes]) => [
      dimension,
      codes.map((code) => code.replaceAll('{county}', county)),
    ]),
  );
}
