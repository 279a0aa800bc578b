import type { AreaId } from '#domain/areas/area.ts';
import type { Sex } from '#domain/indicators/observation.ts';

/** Koladarad: one figure of Kolada, as published. */
export interface KoladaRow {
  readonly kpi: string;
  /** The country, a county or a municipality. */
  readonly area: AreaId;
  readonly year: number;
  readonly sex: Sex;
  /** Null where there is none: missing, never 0. */
  readonly value: number | null;
  /** The publisher's own word for the figure, such as `Missing`; mostly empty. */
  readonly status: string;
}

/** What is asked of Kolada: its own ids, `N00957`, `0380`, `0003` for a county, `0000` for the country. */
export interface KoladaQuestion {
  readonly kpis: readonly string[];
  readonly municipalities: readonly string[];
  readonly years: readonly number[];
}
