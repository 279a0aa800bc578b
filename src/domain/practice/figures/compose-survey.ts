import { createRandom } from '#statistics/random.ts';
import { wilsonInterval } from '#statistics/uncertainty/wilson-interval.ts';
import type { AreaId } from '../../areas/area.ts';
import type { Measured, Observation, Sex } from '../../indicators/observation.ts';
import { parsePeriod } from '../../time/period.ts';
import { country, rounded } from './cells.ts';
import type { LevelSet } from './level-sets.ts';
import { countryValue, type SownCounty } from './sow-county.ts';

/** The survey is made every other year; small areas have the last one only. */
const waves = ['vag2017', 'vag2019', 'vag2021', 'vag2023', 'vag2025'] as const;
/** Fewer respondents than this are not shown, as the indicator's definition has it. */
const fewestShown = 30;
const countryRespondents = 8_200;

/** Respondents of each small area in the last survey. */
export function surveyRespondents({ county }: SownCounty): Int32Array {
  const random = createRandom(county.seed + 700);
  return Int32Array.from(county.areas, () => 18 + random.integerBelow(70));
}

/** A safety survey: share, respondents and interval; areas with few respondents are suppressed. */
export function composeSurvey(
  sown: SownCounty,
  sets: readonly LevelSet[],
  indicator: string,
): readonly Observation[] {
  const { county, catalogue } = sown;
  const respondents = surveyRespondents(sown);
  const place = catalogue.order.indexOf(indicator);
  const random = createRandom(county.seed + 701);
  const unsafe = Int32Array.from(county.areas, ({ landscape }, area) => {
    const level = catalogue.landscapes[landscape]!.levels[place]! / 100;
    let count = 0;
    for (let i = 0; i < respondents[area]!; i++) if (random.nextFloat() < level) count++;
    return count;
  });
  const cells: Observation[] = [];
  for (const set of sets.filter(({ division }) => division !== 'deso2018')) {
    for (const wave of set.isSmall ? waves.slice(-1) : waves) {
      const asked = new Int32Array(set.ids.length);
      const counted = new Int32Array(set.ids.length);
      county.areas.forEach((_, area) => {
        asked[set.placeOf[area]!]! += respondents[area]!;
        counted[set.placeOf[area]!]! += unsafe[area]!;
      });
      const drift = (waves.length - 1 - waves.indexOf(wave)) * 0.01;
      set.ids.forEach((id, i) => {
        const count = Math.min(asked[i]!, Math.round(counted[i]! * (1 - drift)));
        cells.push(...cellsOf(indicator, id, wave, count, asked[i]!));
      });
    }
  }
  const share = countryValue(catalogue, indicator) / 100;
  for (const wave of waves) {
    const count = Math.round(countryRespondents * share);
    cells.push(...cellsOf(indicator, country, wave, count, countryRespondents));
  }
  return cells;
}

/** Of the respondents, and of those who feel unsafe, so many are women. */
const womenAsked = 0.52;
const womenUnsafe = 0.66;

/** Everybody, and women and men: both or neither, so that one cannot be told from the others. */
function cellsOf(
  indicator: string,
  area: AreaId,
  wave: string,
  count: number,
  asked: number,
): readonly Observation[] {
  const women = Math.round(asked * womenAsked);
  const unsafeWomen = Math.min(women, count, Math.round(count * womenUnsafe));
  const isShown = Math.min(women, asked - women) >= fewestShown;
  const answeredBy = (unsafe: number, respondents: number): Measured =>
    isShown ? answered(unsafe, respondents) : { missing: 'suppressed' };
  const of = (sex: Sex, measured: Measured): Observation =>
    cell(indicator, area, wave, sex, measured);
  return [
    of('total', answered(count, asked)),
    of('women', answeredBy(unsafeWomen, women)),
    of('men', answeredBy(count - unsafeWomen, asked - women)),
  ];
}

function answered(count: number, respondents: number): Measured {
  if (respondents < fewestShown) return { missing: 'suppressed' };
  const { lower, upper } = wilsonInterval(count, respondents)!; // there are respondents
  return {
    value: rounded((100 * count) / respondents, 0),
    count,
    denominator: respondents,
    interval: [rounded(100 * lower, 1), rounded(100 * upper, 1)],
  };
}

function cell(
  indicator: string,
  area: AreaId,
  wave: string,
  sex: Sex,
  measured: Measured,
): Observation {
  const group = { sex, age: 'total' };
  return { indicator, area, period: parsePeriod(wave), group, measured };
}
