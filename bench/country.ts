import { paths, pathTo } from '#contract/paths.ts';
import { ask } from './ask.ts';
import { measure, summarize } from './measure.ts';
import { type Measurement, noneOf, type Row, takeAll } from './row.ts';
import { withServedCounty } from './served-county.ts';

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
      ({ url }) => takeAll([opening, ...timings(url)]),
      'api-only',
      areas,
    );
  } catch (error) {
    return noneOf([opening, ...timings('')], error);
  }
}
