import type { AreaId } from '../../areas/area.ts';
import type { PracticeCounty } from '../practice-county.ts';
import type { EffortRecipe, PlaceRecipe, PracticeEfforts } from './practice-efforts.ts';

/** A recipe with its party and its places in the county that was made. */
export interface SownEffort extends Omit<EffortRecipe, 'party' | 'where' | 'strengthens'> {
  readonly id: string;
  readonly party: string;
  readonly wholeCounty: boolean;
  readonly areas: readonly AreaId[];
  /** The effort that it strengthens. */
  readonly strengthens: string | undefined;
}

/** Fördela insatser: every effort with an id, a party and small areas of the county. */
export function sowEfforts(
  { efforts }: Pick<PracticeEfforts, 'efforts'>,
  county: PracticeCounty,
  disadvantaged: readonly number[],
): readonly SownEffort[] {
  const ids = efforts.map((_, i) => effortId(i));
  return efforts.map(({ party, where, strengthens, ...effort }, i) => ({
    ...effort,
    id: ids[i]!,
    party: practiceParty(party, county),
    wholeCounty: where === 'county',
    areas: where === 'county' ? [] : placesOf(where, county, disadvantaged),
    strengthens: strengthens ? ids[firstOngoing(efforts, party, i)] : undefined,
  }));
}

/**
 * The id of a party by its word in the list.
 *
 * @throws RangeError when the county has no such municipality
 */
export function practiceParty(word: string, { municipalities }: PracticeCounty): string {
  const number = /^m([1-9])$/.exec(word)?.[1];
  if (number === undefined) return word;
  const municipality = municipalities[Number(number) - 1];
  if (municipality === undefined) throw new RangeError(`invalid party: ${word}`);
  return `practice-municipality-${municipality.code}`;
}

function effortId(place: number): string {
  return `98000000-0000-4000-8000-${String(place + 1).padStart(12, '0')}`;
}

/** Small areas of a municipality: first those that the rule finds, then the others in their order. */
function placesOf(
  { municipality, areas, skip = 0 }: PlaceRecipe,
  county: PracticeCounty,
  disadvantaged: readonly number[],
): readonly AreaId[] {
  const own = [...county.areas.keys()].filter(
    (area) => county.areas[area]!.municipality === municipality - 1,
  );
  const first = new Set(disadvantaged);
  const ordered = [
    ...own.filter((area) => first.has(area)),
    ...own.filter((area) => !first.has(area)),
  ];
  // A small municipality may have fewer areas than are skipped: its last ones then.
  const from = Math.max(0, Math.min(skip, ordered.length - areas));
  return ordered
    .slice(from, from + areas)
    .map((area) => `deso2025:${county.areas[area]!.code}` as AreaId);
}

/** The party's first effort that goes on; another party's when it has none. */
function firstOngoing(efforts: readonly EffortRecipe[], party: string, but: number): number {
  const fits = (own: boolean): number =>
    efforts.findIndex(
      (one, i) =>
        i !== but &&
        one.kind === 'ongoing' &&
        one.as === 'commitment' &&
        (!own || one.party === party),
    );
  const own = fits(true);
  return own === -1 ? fits(false) : own;
}
