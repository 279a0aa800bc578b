import { checkPolygon } from '#statistics/spatial/check-polygon.ts';
import { dissolve } from '#statistics/spatial/dissolve.ts';
import { findNeighbours } from '#statistics/spatial/neighbours.ts';
import { buildAreaIndex } from '#statistics/spatial/point-in-polygon.ts';
import { type MadeGround, makeFigures, makeGround } from './made-county.ts';
import { type Figures, measure } from './measure.ts';
import { noneOf, type Row, takeAll } from './row.ts';

const options = { unit: 'metres', snap: 1 } as const;
const [fewer, more] = [6_000, 60_000];
const rounds = { warmUp: 0, runs: 3 };

interface Work {
  readonly id: string;
  readonly what: string;
  readonly goal?: number;
  readonly run: (ground: MadeGround) => unknown;
}

const works: readonly Work[] = [
  { id: 'points', what: '1,000,000 points into', goal: 3000, run: placePoints },
  { id: 'neighbours', what: 'Neighbours of', run: ({ areas }) => findNeighbours(areas, options) },
  {
    id: 'dissolve',
    what: 'Dissolve in twenties',
    run: ({ areas }) =>
      dissolve(
        areas,
        areas.map((_, i) => String(Math.floor(i / 20))),
        options,
      ),
  },
  { id: 'check', what: 'Check each outline of', run: ({ areas }) => areas.map(checkPolygon) },
];

/** What ten times as many areas cost: 6,000 and 60,000 of the invented country. */
export async function measureGrowth(): Promise<readonly Row[]> {
  const rows: Row[] = [...(await takeAll([making(fewer), making(more)]))];
  const grounds = [makeGround(fewer), makeGround(more)] as const;
  for (const work of works) rows.push(...(await measureWork(work, grounds)));
  return rows;
}

/** Fewer first; more has its ratio to it: 10 is as many times as much. */
async function measureWork(
  { id, what, goal, run }: Work,
  grounds: readonly [MadeGround, MadeGround],
): Promise<readonly Row[]> {
  const subject = (count: number) => ({
    id: `invented-${id}-${count}`,
    what: `${what} ${count.toLocaleString('en')} invented areas`,
  });
  let first: Figures | undefined;
  try {
    return await takeAll([
      {
        ...subject(fewer),
        ...(goal === undefined ? {} : { goal: { figure: 'median', most: goal } as const }),
        take: async () => {
          first = await measure(() => run(grounds[0]), rounds);
          return { unit: 'ms', figures: first };
        },
      },
      {
        ...subject(more),
        take: async () => {
          const figures = await measure(() => run(grounds[1]), rounds);
          const ratio = first && { value: figures.median / first.median, of: '6,000 areas' };
          return { unit: 'ms', figures, ratio };
        },
      },
    ]);
  } catch (error) {
    return noneOf([subject(fewer), subject(more)], error);
  }
}

function placePoints({ areas, points }: MadeGround): number {
  const index = buildAreaIndex(areas);
  let inside = 0;
  for (let i = 0; i < points.length; i += 2) {
    if (index.find(points[i]!, points[i + 1]!) !== undefined) inside++;
  }
  return inside;
}

function making(areas: number) {
  return {
    id: `made-${areas}`,
    what: `Make ${areas.toLocaleString('en')} invented areas and all their figures`,
    take: async () => {
      const figures = await measure(() => makeFigures(areas), { warmUp: 0, runs: 1 });
      return { unit: 'ms', figures } as const;
    },
  };
}
