import { type PageSearch, readPageSearch } from '../../shell/search.ts';

/** The state of the map page as its address says it, in whole words. */
export interface MapSearch extends PageSearch {
  readonly indikator?: string;
  readonly period?: string;
  /** Division, such as `deso2025`. */
  readonly niva?: string;
  /** Selected area's id. */
  readonly omrade?: string;
  /** Municipality that is shown alone; absent for the whole county. */
  readonly visa?: string;
  /** `villkor` colours by the number of conditions met. */
  readonly lage?: 'villkor';
  /** Columns of the table are sorted by; a minus before it means from the largest. */
  readonly ordning?: string;
}

const shapes: Readonly<
  Record<'indikator' | 'period' | 'niva' | 'omrade' | 'visa' | 'ordning', RegExp>
> = {
  indikator: /^[a-z][a-z0-9-]{0,80}$/,
  period: /^[0-9A-Za-z-]{4,12}$/,
  niva: /^[a-z]+(?:[0-9]{4})?$/,
  omrade: /^[a-z0-9]+:[A-Za-z0-9-]+$/,
  visa: /^[0-9]{4}$/,
  ordning: /^-?[a-z]+$/,
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
    ...(search.lage === 'villkor' ? { lage: 'villkor' } : {}),
  };
}
