import type { AreaSummary } from '#contract/areas.ts';

/** How an area is filled: a class, a count of conditions, a landscape, hatched, or not at all. */
export type Fill =
  | `class-${number}`
  | `count-${number}`
  | `landscape-${number}`
  | 'missing'
  | 'none';

/** Läge: the side of the comparison value on which an area lies. */
export type Side = 'above' | 'below' | 'equal';

/** One area as the map, the table and the voice show it. */
export interface MapRow {
  readonly id: string;
  /** Without the code, which stands beside. */
  readonly name: string;
  readonly code: string;
  readonly municipality: AreaPlace | undefined;
  readonly population: number | null;
  readonly fill: Fill;
  /** Value, or number of conditions met; what the table sorts by. */
  readonly value: number | null;
  readonly valueText: string;
  /** Class, or number of conditions met: what stands on the area when it is large enough. */
  readonly mark: string;
  readonly side: Side | undefined;
  readonly undecided: number | null;
  /** How clearly it belongs to its landscape. */
  readonly firmness?: { readonly share: number; readonly text: string };
  /** The next nearest landscape, or our own where the map shows another's. */
  readonly beside?: string;
  /** Commitments that stand and name the area, one it lies in or one in it. */
  readonly commitments?: number;
  /** Hatched above its fill: no commitment names it. */
  readonly isHatched?: boolean;
  /** Shown, but not what is looked at just now. */
  readonly isFaint?: boolean;
  /** What is said when the area is reached by keyboard. */
  readonly spoken: string;
}

export interface AreaPlace {
  readonly code: string;
  readonly name: string;
}

/** What a row says about the area itself, whatever is measured. */
export type RowPlace = Pick<MapRow, 'id' | 'name' | 'code' | 'municipality' | 'population'>;

/** The area's part of a row: `Romberga (0381C1120)` becomes its name, its code and its municipality. */
export function placeOf(area: AreaSummary): RowPlace {
  const bare = area.name.replace(`(${area.code})`, '').replace(area.code, '').trim();
  const parent = area.parents.find((one) => one.id.startsWith('municipality:'));
  const municipality =
    parent === undefined
      ? undefined
      : { code: parent.id.slice('municipality:'.length), name: parent.name };
  return {
    id: area.id,
    name: bare === '' ? area.code : bare,
    code: area.code,
    municipality:
      area.level === 'municipality' ? { code: area.code, name: area.name } : municipality,
    population: area.population,
  };
}
