import type { AreaSummary, Division } from '#contract/areas.ts';
import { type AreaId, levelOf, parseAreaId, parseDivision } from '#domain/areas/area.ts';
import type { EditionLink } from '#domain/areas/link-editions.ts';
import type { SeriesBreak } from '#domain/breaks/series-break.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { RuleVersionTable } from '../../database/tables.ts';
import type { SourceAgeRow } from '../fetches/select-source-ages.ts';

type Named = { id: string; name: string };

/** A row of `area` with the areas it lies in, nearest first. */
export interface AreaRow {
  readonly id: AreaId;
  readonly division_id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality_code: string | null;
  readonly parents: readonly AreaId[];
}

/** A division as it is listed. */
export interface DivisionListRow {
  readonly id: string;
  readonly vintage: number | null;
  readonly name_sv: string;
  readonly name_en: string;
  readonly publisher: string;
  readonly licence: string;
  readonly source: string;
  readonly reference_date: string | null;
  readonly own: Division['own'];
  readonly areas: number;
  readonly with_geometry: number;
  readonly coverage: Division['coverage'];
  readonly outline_loads: Division['outlineLoads'];
}

/** An area as it is listed. */
export interface AreaListRow {
  readonly id: string;
  readonly division_id: string;
  readonly code: string;
  readonly name: string;
  readonly parents: Named[];
  readonly has_geometry: boolean;
  readonly population: number | null;
}

/** An area with what is around it. */
export interface AreaContextRow extends AreaListRow {
  readonly state: string;
  readonly municipality_code: string | null;
  readonly area_km2: number | null;
  readonly label_longitude: number | null;
  readonly label_latitude: number | null;
  readonly neighbours: Named[];
  readonly divisions: { id: string; level: string; areas: Named[] }[];
  readonly rules: Omit<RuleVersionTable, 'adopted_at'>[];
  readonly compared: Readonly<Record<string, string>>;
  readonly indicators: Indicator[];
  readonly ages: readonly SourceAgeRow[];
  /** Parts of the newest crosswalks that the area is in. */
  readonly links: (EditionLink & { readonly isTo: boolean })[];
  readonly breaks: SeriesBreak[];
  /** Its landscape in the newest adopted run; null when it has none. */
  readonly landscape: {
    readonly position: number;
    readonly number: number;
    readonly name: string | null;
  } | null;
  /** The newest period with a value in the area's division, by indicator. */
  readonly newest: Readonly<Record<string, string>>;
}

/** An area's border. */
export interface ShapeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly municipality_code: string | null;
  readonly geometry: AreaGeometry;
  readonly neighbours: readonly string[];
}

export function divisionOfRow(row: DivisionListRow): Division {
  return {
    id: row.id,
    level: parseDivision(row.id).level,
    vintage: row.vintage,
    name: { sv: row.name_sv, en: row.name_en },
    publisher: row.publisher,
    licence: row.licence,
    source: row.source,
    referenceDate: row.reference_date,
    own: row.own,
    areas: row.areas,
    withGeometry: row.with_geometry,
    coverage: row.coverage,
    outlineLoads: row.outline_loads,
  };
}

export function areaOfRow(row: AreaListRow): AreaSummary {
  return {
    id: row.id,
    division: row.division_id,
    level: levelOf(parseAreaId(row.id)),
    code: row.code,
    name: row.name,
    parents: row.parents,
    hasGeometry: row.has_geometry,
    population: row.population,
  };
}
