import { paths, pathTo } from '#contract/paths.ts';
import { ask } from './ask.ts';
import { measure, summarize } from './measure.ts';
import { type Measurement, noneOf, type Row, takeAll } from './row.ts';
import { withServedCounty } from './served-county.ts';
import { measureDrawnMap } from './web.ts';

const areas = 6_000;
const division = 'deso2025';
const goal = { figure: 'p99', most: 100 } as const;
const area = `${division}:6001C0050`;

const pages: readonly (readonly [id: string, what: string, path: string])[] = [
  ['map', 'Map data', pathTo(paths.divisionMap, { division })],
  ['area', 'Area profile', pathTo(paths.area, { area })],
  [
    'values',
    'Indicator values',
    pathTo(paths.indicatorValues, { indicator: 'employment' }, { division }),
  ],
  ['rule', 'Rule evaluation', pathTo(paths.ruleEvaluation, { version: '1' }, { division })],
];

/** What the screens ask for in an invented country of 6,000 areas and all its figures, one at a time. */
export async function measureCountry(): Promise<readonly Row[]> {
  const started = performance.now();
  const opening = {
    id: 'country-opened',
    what: 'Make, load and open 6,000 invented areas',
    take: async () => ({ unit: 'ms', figures: summarize([performance.now() - started]) }) as const,
  };
  const timings = (url: string): readonly Measurement[] =>
    pages.map(([id, what, path]) => ({
      id: `country-${id}`,
      what: `${what} of 6,000 invented areas, one at a time`,
      goal,
      take: async () => {
        await ask(url + path);
        return {
          unit: 'ms',
          figures: await measure(() => ask(url + path), { warmUp: 5, runs: 100 }),
        };
      },
    }));
  try {
    return await withServedCounty(
      ({ url }) => takeAll([opening, firstMap(url), ...timings(url), otherAreas(url)]),
      'with-web',
      areas,
    );
  } catch (error) {
    return noneOf([opening, firstMap(''), ...timings(''), otherAreas('')], error);
  }
}

function firstMap(url: string): Measurement {
  return {
    id: 'country-drawn',
    what: 'All of 6,000 areas drawn on the map page, cold cache',
    goal: { figure: 'median', most: 3000 },
    take: async () => ({ unit: 'ms', figures: await measureDrawnMap(url, areas) }),
  };
}

/** Pages that nobody has asked for since the data changed: none is answered from memory. */
function otherAreas(url: string): Measurement {
  return {
    id: 'country-other-area',
    what: 'Area profile of 6,000 invented areas, another each time',
    goal,
    take: async () => {
      const answer = await fetch(url + pathTo(paths.divisionAreas, { division }));
      const list = (await answer.json()) as { areas: { id: string }[] };
      const others = list.areas.map((one) => one.id).values();
      const next = () => ask(url + pathTo(paths.area, { area: others.next().value! }));
      return { unit: 'ms', figures: await measure(next, { warmUp: 5, runs: 300 }) };
    },
  };
}
