import {
  type AreaId,
  areaIdOf,
  type DivisionId,
  divisionOf,
  isCodeOf,
  parseDivision,
} from './area.ts';

/** A larger area that smaller ones lie in. */
export interface LargerArea {
  readonly code: string;
  readonly name: string;
}

/** Where an area lies; or the RegSO that cannot be its own; or the larger area that is not loaded. */
export type Placement =
  | {
      /** Nearest first. */
      readonly parents: readonly AreaId[];
      /** The RegSO among them, which may be new. */
      readonly regso:
        | {
            readonly id: AreaId;
            readonly division: DivisionId;
            readonly code: string;
            readonly parents: readonly AreaId[];
          }
        | undefined;
    }
  | { readonly unfit: string }
  | { readonly unknown: AreaId };

const country = 'country:SE' as AreaId;

/**
 * The RegSO that a vintage of DeSO is put together to: SCB made the first RegSO in 2020 of the DeSO of 2018.
 *
 * @example
 * regsoDivisionOf(2018) // => 'regso2020'
 * regsoDivisionOf(2025) // => 'regso2025'
 */
export function regsoDivisionOf(desoVintage: number | undefined): DivisionId {
  return `regso${desoVintage === 2018 ? 2020 : (desoVintage ?? '')}` as DivisionId;
}

/**
 * Placera område: the areas that an area lies in, read from its code: the first two digits are the
 * county's and the first four the municipality's (SCB). A DeSO lies in the RegSO that its file names,
 * of the same vintage and in the same municipality.
 *
 * @example
 * placeArea('county', '03', undefined, new Map([['country:SE', { code: 'SE', name: 'Sverige' }]])) // => { parents: ['country:SE'], regso: undefined }
 * placeArea('county', '03', undefined, new Map()) // => { unknown: 'country:SE' }
 */
export function placeArea(
  division: DivisionId | string,
  code: string,
  regso: string | undefined,
  larger: ReadonlyMap<AreaId, LargerArea>,
): Placement {
  const { level, vintage } = parseDivision(division);
  if (level === 'country') return { parents: [], regso: undefined };
  const county = areaIdOf('county' as DivisionId, code.slice(0, 2));
  const above = level === 'county' ? [country] : [county, country];
  const parents =
    level === 'county' || level === 'municipality'
      ? above
      : [areaIdOf('municipality' as DivisionId, code.slice(0, 4)), ...above];
  const unknown = parents.find((id) => !larger.has(id));
  if (unknown !== undefined) return { unknown };
  if (level !== 'deso' || regso === undefined) return { parents, regso: undefined };
  const regsoDivision = regsoDivisionOf(vintage);
  if (!isCodeOf(regsoDivision, regso) || regso.slice(0, 4) !== code.slice(0, 4)) {
    return { unfit: regso };
  }
  const id = areaIdOf(regsoDivision, regso);
  return {
    parents: [id, ...parents],
    regso: { id, division: regsoDivision, code: regso, parents },
  };
}

/**
 * Placera i en egen indelning: every area lies in the municipality or county that the division covers.
 *
 * @example
 * placeWithin('county:03', new Map([['county:03', { code: '03', name: 'Uppsala län' }]])) // => { unknown: 'country:SE' }
 */
export function placeWithin(within: AreaId, larger: ReadonlyMap<AreaId, LargerArea>): Placement {
  const code = within.slice(within.indexOf(':') + 1);
  if (!larger.has(within)) return { unknown: within };
  const above = placeArea(divisionOf(within), code, undefined, larger);
  return 'parents' in above ? { parents: [within, ...above.parents], regso: undefined } : above;
}
