import { naturalBreaks } from '#statistics/classification/natural-breaks.ts';
import { checkPolygon } from '#statistics/spatial/check-polygon.ts';
import { dissolve } from '#statistics/spatial/dissolve.ts';
import { findGaps } from '#statistics/spatial/find-gaps.ts';
import { findOverlaps } from '#statistics/spatial/find-overlaps.ts';
import { findNeighbours } from '#statistics/spatial/neighbours.ts';
import { buildAreaIndex } from '#statistics/spatial/point-in-polygon.ts';
import { type MadeAreas, makeCountry, makeCounty, makePoints, makeValues } from './made-areas.ts';
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
      id: 'points-222',
      what: '1,000,000 points into 222 areas, index included',
      goal: { figure: 'median', most: 2000 },
      take: () => placePoints(makeCounty()),
    },
    {
      id: 'points-6000',
      what: '1,000,000 points into 6,000 areas, index included',
      take: () => placePoints(country),
    },
    {
      id: 'neighbours-6000',
      what: 'Neighbours of 6,000 areas of 96 edges',
      take: () => timeAgainstYardstick(() => findNeighbours(areas, options)),
    },
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

function placePoints(map: MadeAreas): Taken {
  const points = makePoints(map, 1_000_000);
  return timeAgainstYardstick(() => {
    const index = buildAreaIndex(map.areas);
    let placed = 0;
    for (let i = 0; i < points.length; i += 2) {
      if (index.find(points[i]!, points[i + 1]!) !== undefined) placed++;
    }
    // The crooked outer border leaves a few points outside; many would mean a broken map.
    if (placed < 900_000) throw new Error(`only ${placed} of 1,000,000 points were placed`);
  }, 5);
}

function classify(count: number): Taken {
  const values = makeValues(count);
  return timeAgainstYardstick(() => naturalBreaks(values, 5));
}
