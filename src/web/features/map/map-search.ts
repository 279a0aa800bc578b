import { type PageSearch, readPageSearch } from '../../shell/search.ts';

/** The state of the map page as its address says it, in whole words. */
export interface MapSearch extends PageSearch {
  readonly indikator?: string;
  readonly period?: string;
  /** Division, such as `deso2025`. */
  readonly niva?: string;
  /** Selected area's id. */
  readonly omrade?: string;
  /** Beginning of the codes shown alone: a municipality's `0380`, its main town's `0380C`. */
  readonly visa?: string;
  /**
   * `villkor` colours by the number of conditions met, `matt` by one measure, `landskap` by likeness,
   * `insatser` by the number of commitments.
   */
  readonly lage?: MapMode;
  /** `insatser` hatches the areas that no commitment names, above the conditions. */
  readonly lager?: 'insatser';
  /** Id of the run of the compass that is shown. */
  readonly korning?: string;
  /** Id of another's compass that is shown. */
  readonly kompass?: string;
  /** Letter of the landscape that is brought forward. */
  readonly landskap?: string;
  /** Column the table is sorted by; a minus before it means from the largest. */
  readonly ordning?: string;
  /** Words the table is searched for. */
  readonly sok?: string;
}

/** Läge: what the map shows. */
export const mapModes = ['villkor', 'matt', 'landskap', 'insatser'] as const;
export type MapMode = (typeof mapModes)[number];

/** The division shown when the address names none: the small areas. */
export const smallAreas = 'deso2025';
/** The measure shown when the address names none. */
export const firstIndicator = 'unemployment';

/** What the map shows: what the address says, else the measure it names, else the conditions. */
export function modeOf(search: MapSearch): MapMode {
  return search.lage ?? (search.indikator === undefined ? 'villkor' : 'matt');
}

const shapes: Readonly<
  Record<
    | 'indikator'
    | 'period'
    | 'niva'
    | 'omrade'
    | 'visa'
    | 'ordning'
    | 'korning'
    | 'kompass'
    | 'landskap',
    RegExp
  >
> = {
  indikator: /^[a-z][a-z0-9-]{0,80}$/,
  period: /^[0-9A-Za-z-]{4,12}$/,
  niva: /^[a-z]+(?:[0-9]{4})?$/,
  omrade: /^[a-z0-9]+:[A-Za-z0-9-]+$/,
  visa: /^[0-9]{4}C?$/,
  ordning: /^-?[a-z-]+$/,
  korning: /^[0-9a-f-]{36}$/,
  kompass: /^[0-9a-f-]{36}$/,
  landskap: /^([A-Z]{1,2}|[0-9]{1,2})$/,
};

/** Keeps what has the right shape; what is not there, or is junk, is left to the page's defaults. */
export function readMapSearch(search: Readonly<Record<string, unknown>>): MapSearch {
  const kept = Object.entries(shapes).filter(([name, shape]) => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value);
  });
  return {
    ...readPageSearch(search),
    ...Object.fromEntries(kept.map(([name]) => [name, search[name]])),
    ...(isMode(search.lage) ? { lage: search.lage } : {}),
    ...(search.lager === 'insatser' ? { lager: 'insatser' } : {}),
    ...(typeof search.sok === 'string' ? { sok: search.sok.slice(0, 100) } : {}),
  };
}

function isMode(value: unknown): value is MapMode {
  return mapModes.some((mode) => mode === value);
}
