import { createRandom } from '#statistics/random.ts';
import { type AreaId, parseAreaId } from '../../areas/area.ts';
import type { EffortGround } from '../compare-efforts.ts';
import type { PlannedEffort } from '../planned-effort.ts';

/** Many invented efforts, three pairs of them meant for each other. */
export interface MadeEfforts {
  readonly efforts: readonly PlannedEffort[];
  readonly ground: EffortGround;
  /** Ids of the hidden pairs. */
  readonly hidden: readonly (readonly [string, string])[];
}

const deeds = ['Kartläggning', 'Inköp', 'Renovering', 'Upphandling', 'Översyn', 'Mätning'];
const things = [
  ...['busshållplatser', 'arkiv', 'konstgräs', 'fjärrvärme', 'serverhallar', 'cykelpumpar'],
  ...['fakturor', 'snöröjning', 'lekparker', 'körsång', 'matsvinn', 'friluftsbad', 'glasögon'],
  ...['telefonväxel', 'släktforskning', 'laddstolpar', 'stickning', 'tolkar', 'utemöbler'],
];
const places = ['kust', 'slott', 'fjäll', 'hamn', 'bruk', 'kyrk', 'skogs', 'sjö', 'by', 'strand'];
const groups = ['children', 'young-people', 'parents', 'adults', 'older-people'] as const;

const hiddenTexts = [
  ['Läxhjälp på biblioteket med studenter', 'Hjälp med läxor i bibliotekets studierum'],
  ['Nattvandring med föräldrar vid torget', 'Föräldrar som nattvandrar på torget'],
  ['Simskola på sommarlovet', 'Sommarlovets simskola i simhallen'],
] as const;

/** A county of eight municipalities with 23 small areas each, and efforts by 19 parties drawn from a seed. */
export function makeEfforts(count: number, seed: number): MadeEfforts {
  const { integerBelow } = createRandom(seed);
  const municipalities = Array.from({ length: 8 }, (_, i) =>
    parseAreaId(`municipality:030${i + 1}`),
  );
  const small = municipalities.flatMap((_, i) =>
    Array.from({ length: 23 }, (__, j) => parseAreaId(`deso2025:030${i + 1}C${1010 + 10 * j}`)),
  );
  const larger = new Map<AreaId, readonly AreaId[]>(
    small.map((area, i) => [area, [municipalities[Math.floor(i / 23)]!]]),
  );
  const stock = [...things, ...things.flatMap((thing) => places.map((place) => place + thing))];
  const thing = (): string => stock[integerBelow(stock.length)]!;
  const drawn = (i: number): PlannedEffort => {
    const from = 2025 + integerBelow(2);
    const wholeCounty = integerBelow(4) === 0;
    const home = integerBelow(small.length);
    const month = String(1 + integerBelow(9)).padStart(2, '0');
    return {
      kind: integerBelow(2) === 0 ? 'commitment' : 'activity',
      id: `effort-${String(i).padStart(5, '0')}`,
      party: `party-${integerBelow(19)}`,
      what: `${deeds[integerBelow(deeds.length)]} av ${thing()} och ${thing()} samt ${thing()}`,
      wholeCounty,
      areas: wholeCounty ? [] : [small[home]!, small[(home + 1) % small.length]!],
      from: `${from}-${month}-01`,
      to: `${from + integerBelow(2)}-12-31`,
      targetGroups: [groups[integerBelow(groups.length)]!],
      actionArea: undefined,
    };
  };
  const hidden = hiddenTexts.flatMap((texts, pair) =>
    texts.map((what, side): PlannedEffort => {
      const area = small[20 * pair + 3]!;
      return {
        ...{
          kind: 'commitment',
          id: `hidden-${pair}-${side}`,
          party: `party-${pair + side}`,
          what,
        },
        ...{ wholeCounty: false, areas: [area], actionArea: 'healthy-habits' },
        ...{ from: `2026-0${1 + side}-01`, to: '2026-12-31', targetGroups: [groups[pair]!] },
      };
    }),
  );
  return {
    efforts: [...Array.from({ length: count - hidden.length }, (_, i) => drawn(i)), ...hidden],
    ground: { nesting: (area) => larger.get(area) ?? [], nameOf: (area) => area },
    hidden: hiddenTexts.map((_, pair) => [`hidden-${pair}-0`, `hidden-${pair}-1`]),
  };
}
