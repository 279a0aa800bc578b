import { createRandom } from '#statistics/random.ts';
import { assignLandscapes } from './assign-landscapes.ts';
import { buildGround } from './ground/build-ground.ts';
import type { Ground } from './ground/ground.ts';
import { createNamer } from './name-places.ts';
import { plantLandscapes } from './plant-landscapes.ts';
import type { PracticeCatalogue } from './practice-catalogue.ts';
import type { PracticeArea, PracticeCounty } from './practice-county.ts';
import { planCounty } from './practice-plan.ts';

/** The invented county's code, and the first code of an invented country's counties: no real county has them. */
const countyCode = 98;
const firstCountyCode = 60;

/**
 * Bygg övningslän: ground, names, codes and kinds of area. The same catalogue, number of areas and seed
 * give the same county, byte for byte.
 *
 * @throws RangeError when the number of areas or the seed is out of range
 */
export function buildCounty(
  catalogue: PracticeCatalogue,
  { areas, seed }: { readonly areas: number; readonly seed: number },
): PracticeCounty {
  const plan = planCounty(areas);
  const ground = buildGround(plan, seed);
  const namer = createNamer(catalogue.names, createRandom(seed + 11));
  const isCounty = plan.counties === 1;
  const counties = Array.from({ length: plan.counties }, (_, i) => ({
    code: String(isCounty ? countyCode : firstCountyCode + i),
    name: isCounty ? catalogue.names.county.sv : namer.county(),
  }));
  const numbers = counties.map(() => 0);
  const municipalities = ground.counties.map((county, i) => {
    const number = ++numbers[county]!;
    const name = catalogue.names.municipalities[i] ?? namer.municipality();
    return { code: `${counties[county]!.code}${String(number).padStart(2, '0')}`, name, county };
  });
  const codes = codesOf(
    ground,
    municipalities.map(({ code }) => code),
  );
  const landscapes = assignLandscapes(ground, createRandom(seed + 12));
  const looks = plantLandscapes(ground, landscapes, createRandom(seed + 13));
  const areasNow = ground.areas.map(
    (area, i): PracticeArea => ({
      ...area,
      code: codes.now[i]!,
      before: codes.placeBefore[i]!,
      landscape: landscapes[i]!,
      look: looks[i]!,
    }),
  );
  return {
    seed,
    plan,
    ground,
    counties,
    municipalities,
    groups: nameGroups(ground, municipalities, namer),
    areas: areasNow,
    before: ground.before.map(({ parts }, i) => ({ code: codes.before[i]!, parts })),
  };
}

/** Codes as the real ones are made: an area that was split has the old code with another last digit. */
function codesOf(ground: Ground, municipalities: readonly string[]) {
  const taken = new Map<string, number>();
  const now = new Array<string>(ground.areas.length);
  const placeBefore = new Array<number>(ground.areas.length);
  const before = ground.before.map(({ parts }, place) => {
    const { municipality, zone } = ground.areas[parts[0]!]!;
    const letter = `${municipalities[municipality]!}${zone}`;
    const number = (taken.get(letter) ?? 0) + 1;
    taken.set(letter, number);
    const code = `${letter}${String(number * 10).padStart(4, '0')}`;
    parts.forEach((part, i) => {
      now[part] = parts.length === 1 ? code : `${code.slice(0, -1)}${i + 1}`;
      placeBefore[part] = place;
    });
    return code;
  });
  return { now, before, placeBefore };
}

function nameGroups(
  ground: Ground,
  municipalities: readonly { readonly code: string; readonly name: string }[],
  namer: ReturnType<typeof createNamer>,
) {
  const numbers = municipalities.map(() => 0);
  const municipalityOf = new Map(ground.areas.map((area) => [area.group, area.municipality]));
  return ground.groups.map((_, group) => {
    const municipality = municipalityOf.get(group)!; // every group has an area
    const number = String(++numbers[municipality]!).padStart(3, '0');
    const { code } = municipalities[municipality]!;
    return { code: `${code}R${number}`, name: namer.place(code), municipality };
  });
}
