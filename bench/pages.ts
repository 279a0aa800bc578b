import autocannon from 'autocannon';
import { paths, pathTo } from '#contract/paths.ts';
import { ask, headers } from './ask.ts';
import { type Figures, measure, summarize } from './measure.ts';
import { type Measurement, noneOf, type Row, takeAll } from './row.ts';
import { withServedCounty } from './served-county.ts';

interface Page {
  readonly id: string;
  readonly what: string;
  readonly path: string;
}

const division = 'deso2025';
const goal = { figure: 'p99', most: 50 } as const;

const health: Page = { id: 'health', what: 'Health', path: paths.health };
const map: Page = { id: 'map', what: 'Map data', path: pathTo(paths.divisionMap, { division }) };
const pages: readonly Page[] = [
  health,
  {
    id: 'area',
    what: 'Area profile',
    path: pathTo(paths.area, { area: 'deso2025:0380C1230' }),
  },
  {
    id: 'values',
    what: 'Indicator values',
    path: pathTo(paths.indicatorValues, { indicator: 'employment' }, { division }),
  },
  {
    id: 'rule',
    what: 'Rule evaluation',
    path: pathTo(paths.ruleEvaluation, { version: '1' }, { division }),
  },
  map,
];

/** How a page is asked for again and again. */
interface Manner {
  readonly id: string;
  readonly what: string;
  readonly time: (url: string) => Promise<Figures>;
}

const manners: readonly Manner[] = [
  {
    id: 'one',
    what: 'one at a time',
    time: (url) => measure(() => ask(url), { warmUp: 30, runs: 300 }),
  },
  { id: 'ten', what: '10 at once', time: askTenAtOnce },
];

/** What the screens ask for, in the real county: one at a time, ten at once, and the bytes. */
export async function measurePages(): Promise<readonly Row[]> {
  try {
    return await withServedCounty(async ({ url }) => {
      const rows: Row[] = [];
      for (const manner of manners) rows.push(...(await measureAll(url, manner)));
      return [...rows, ...(await takeAll([mapSize(url)]))];
    });
  } catch (error) {
    const times = manners.flatMap((manner) => pages.map((page) => timing('', page, manner)));
    return noneOf([...times, mapSize('')], error);
  }
}

/** Health first, since it is what the others are compared with. */
async function measureAll(url: string, manner: Manner): Promise<readonly Row[]> {
  const [first] = await takeAll([timing(url, health, manner)]);
  const yardstick = first && 'figures' in first ? first.figures.median : undefined;
  const others = pages.slice(1).map((page) => timing(url, page, manner, yardstick));
  return [first!, ...(await takeAll(others))];
}

function timing(url: string, page: Page, manner: Manner, yardstick?: number): Measurement {
  return {
    id: `${page.id}-${manner.id}`,
    what: `${page.what}, ${manner.what}`,
    goal,
    take: async () => {
      // A path that does not answer says so here, with its status.
      await ask(url + page.path);
      const figures = await manner.time(url + page.path);
      const ratio = yardstick && { value: figures.median / yardstick, of: 'health route' };
      return { unit: 'ms', figures, ratio: ratio || undefined };
    },
  };
}

/** Ten connections for five seconds, each asking again as soon as it is answered. */
async function askTenAtOnce(url: string): Promise<Figures> {
  const samples: number[] = [];
  const result = await autocannon({
    url,
    headers,
    connections: 10,
    duration: 5,
    setupClient: (client) => {
      client.on('response', (_status, _bytes, milliseconds) => samples.push(milliseconds));
    },
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests failed`);
  return summarize(samples);
}

/** Bytes as they travel, in kilobytes of 1,000. */
function mapSize(url: string): Measurement {
  const most = 300;
  return {
    id: 'map-size',
    what: 'Map data of the county, compressed',
    goal: { figure: 'median', most },
    take: async () => {
      const { bytes, encoding } = await ask(url + map.path);
      if (encoding === undefined) throw new Error('the answer is not compressed');
      const figures = summarize([bytes / 1000]);
      return { unit: 'kB', figures, ratio: { value: figures.median / most, of: 'the goal' } };
    },
  };
}
