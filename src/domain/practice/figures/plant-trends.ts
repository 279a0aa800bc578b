import type { Random } from '#statistics/random.ts';
import type { PracticeCounty } from '../practice-county.ts';
import { ruleMeasures } from './plant-conditions.ts';

/** Planterad utveckling av ett värde under de tio åren. */
export type Trend = 'rising' | 'falling' | 'flat';

/** The trend of each measure of the rule in each group of areas; a group's areas go the same way. */
export type PlantedTrends = ReadonlyMap<string, readonly Trend[]>;

const changing = 0.2;

export function plantTrends(county: PracticeCounty, { nextFloat }: Random): PlantedTrends {
  return new Map(
    ruleMeasures.map(({ id }) => [
      id,
      county.groups.map((): Trend => {
        const chance = nextFloat();
        return chance < changing ? 'rising' : chance < 2 * changing ? 'falling' : 'flat';
      }),
    ]),
  );
}

/** Of the room a value has, how much it moves in a year when it rises or falls. */
const yearly = 0.035;
/** And how much chance moves it. */
const chance = 0.012;

/** The value in an earlier year, given the last year's. */
export function valueInYear(
  last: number,
  kind: 'share' | 'mean',
  { trend, yearsBefore, noise }: { trend: Trend; yearsBefore: number; noise: number },
): number {
  const room = kind === 'share' ? Math.min(last, 100 - last) : last;
  const step = trend === 'rising' ? -yearly : trend === 'falling' ? yearly : 0;
  // The last year is as it was planted.
  const moved = yearsBefore === 0 ? last : last + room * (step * yearsBefore + chance * noise);
  return kind === 'share' ? Math.min(99, Math.max(0, moved)) : Math.max(0, moved);
}
