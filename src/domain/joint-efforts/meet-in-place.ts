import type { AreaId } from '../areas/area.ts';
import type { PlaceReason } from './joint-effort.ts';

/** Where an effort is: the areas it names, and every larger area below the county that holds one of them. */
export interface Place {
  readonly wholeCounty: boolean;
  readonly areas: readonly AreaId[];
  /** Of each area in turn, the larger ones that hold it. */
  readonly larger: readonly (readonly AreaId[])[];
  readonly named: ReadonlySet<AreaId>;
  readonly above: ReadonlySet<AreaId>;
}

/** The larger areas below the county that hold an area. */
export type Nesting = (area: AreaId) => readonly AreaId[];

/** An area inside another meets it, but says less than the same area named twice. */
const within = 0.5;
/** Everywhere may mean nowhere: told, never counted. */
const everywhere = 0.25;

export function placeOf(
  { areas, wholeCounty }: { readonly areas: readonly AreaId[]; readonly wholeCounty: boolean },
  nesting: Nesting,
): Place {
  const larger = areas.map(nesting);
  return { wholeCounty, areas, larger, named: new Set(areas), above: new Set(larger.flat()) };
}

/**
 * The share of the smaller set of areas that the other names too; an area inside one of the other's, or
 * around it, counts half.
 */
export function shareOfPlace(one: Place, other: Place): number {
  const [small, large] = one.areas.length <= other.areas.length ? [one, other] : [other, one];
  let sum = 0;
  for (let i = 0; i < small.areas.length; i++) {
    if (large.named.has(small.areas[i]!)) sum += 1;
    else if (isNested(small, i, large)) sum += within;
  }
  return sum === 0 ? 0 : sum / small.areas.length;
}

/** Mötas i plats, as `shareOfPlace` counts. That one of them is for the whole county is too little to count. */
export function meetInPlace(one: Place, other: Place): PlaceReason | undefined {
  const strength = shareOfPlace(one, other);
  if (strength > 0) {
    const [small, large] = one.areas.length <= other.areas.length ? [one, other] : [other, one];
    const same = small.areas.filter((area) => large.named.has(area));
    const areas = new Set(small.areas.flatMap((_, area) => finerAreas(small, area, large)));
    const how = same.length > 0 ? 'same' : 'within';
    return { kind: 'place', how, areas: [...areas].sort(), strength, counts: true };
  }
  if (!one.wholeCounty && !other.wholeCounty) return undefined;
  const areas = [...new Set([...one.areas, ...other.areas])].sort();
  return { kind: 'place', how: 'whole-county', areas, strength: everywhere, counts: false };
}

function isNested(small: Place, area: number, large: Place): boolean {
  if (large.above.has(small.areas[area]!)) return true;
  for (const larger of small.larger[area]!) if (large.named.has(larger)) return true;
  return false;
}

/** Where an area and the other's meet: the area itself, or the finer ones inside it. */
function finerAreas(small: Place, area: number, large: Place): readonly AreaId[] {
  const id = small.areas[area]!;
  if (large.named.has(id)) return [id];
  if (large.above.has(id)) return large.areas.filter((_, i) => large.larger[i]!.includes(id));
  return isNested(small, area, large) ? [id] : [];
}
