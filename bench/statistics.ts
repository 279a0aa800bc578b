import { naturalBreaks } from '#statistics/classification/natural-breaks.ts';
import { checkPolygon } from '#statistics/spatial/check-polygon.ts';
import { dissolve } from '#statistics/spatial/dissolve.ts';
import { findGaps } from '#statistics/spatial/find-gaps.ts';
import { findOverlaps } from '#statistics/spatial/find-overlaps.ts';
import { makeCountry, makeValues } from './made-areas.ts';
import type { MeasuredRow, Row } from './row.ts';
import { takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

const options = { unit: 'metres', snap: 0.01 } as const;

/** The methods that a whole country's small areas go through. */
export async function measureStatistics(): Promise<readonly Row[]> {
  const country = makeCountry();
  const { areas } = country;
  const parents = areas.map((_, i) => `parent ${Math.floor(i / 20)}`);
  return takeAll([
    {
      id: 'dissolve-6000',
      what: 'Dissolve 6,000 areas into 300',
      take: () => timeAgainstYardstick(() => dissolve(areas, parents, options)),
    },
    {
      id: 'check-6000',
      what: 'Check each of 6,000 outlines',
      take: () => timeAgainstYardstick(() => areas.map(checkPolygon)),
    },
    {
      id: 'overlaps-6000',
      what: 'Overlaps between 6,000 areas',
      take: () =>
        timeAgainstYardstick(() => findOverlaps(areas, { unit: 'metres', tolerance: 1 }), 5),
    },
    {
      id: 'gaps-6000',
      what: 'Gaps between 6,000 areas',
      take: () => timeAgainstYardstick(() => findGaps(areas, options)),
    },
    {
      id: 'breaks-6000',
      what: 'Natural breaks of 6,000 values in 5 classes',
      take: () => classify(6_000),
    },
    {
      id: 'breaks-60000',
      what: 'Natural breaks of 60,000 values in 5 classes',
      take: () => classify(60_000),
    },
  ]);
}

type Taken = Promise<Pick<MeasuredRow, 'unit' | 'figures' | 'ratio'>>;

function classify(count: number): Taken {
  const values = makeValues(count);
  return timeAgainstYardstick(() => naturalBreaks(values, 5));
}
