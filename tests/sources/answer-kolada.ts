import { type Asked, json, type Said } from './answer.ts';
import { municipalities } from './made-areas.ts';
import { between } from './made-chance.ts';

/** Key figures with their least and largest value; the values between are invented. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  N15428: [78, 94],
  N00957: [14, 30],
  N00905: [300, 400],
  N02267: [75, 88],
  N01982: [30, 60],
  N03943: [3, 9],
  N31825: [1, 5],
};
const places = ['0000', '0003', ...municipalities.map(({ code }) => code)];
const years = [2020, 2021, 2022, 2023, 2024, 2025];
const mostIds = 25;
/** Small, so that a whole county takes several pages. */
const pageSize = 40;

/** Kolada v3: `/v3/data/kpi/{ids}/municipality/{ids}/year/{years}`, 25 ids at most, page by page. */
export function answerKolada({ url }: Asked): Said {
  const path = /^\/v3\/data\/kpi\/([^/]+)\/municipality\/([^/]+)\/year\/([^/]+)$/.exec(
    url.pathname,
  );
  if (path === null) return json({ error: 'Not found' }, 404);
  const [kpis, areas, periods] = path.slice(1).map((ids) => decodeURIComponent(ids).split(','));
  if ([kpis, areas, periods].some((ids) => ids!.length > mostIds)) {
    return json({ error: 'Too many ids' }, 400);
  }
  const groups = kpis!.flatMap((kpi) =>
    areas!
      .filter((area) => places.includes(area) && kpi in ranges)
      .flatMap((municipality) =>
        periods!
          .map(Number)
          .filter((year) => years.includes(year))
          .map((period) => ({
            kpi,
            municipality,
            period,
            values: valuesOf(kpi, municipality, period),
          })),
      ),
  );
  const page = Number(url.searchParams.get('page') ?? 1);
  const values = groups.slice((page - 1) * pageSize, page * pageSize);
  const next = new URL(url.pathname + url.search, 'https://api.kolada.se');
  next.searchParams.set('page', String(page + 1));
  const more = page * pageSize < groups.length;
  return json({
    count: values.length,
    next_url: more ? next.href : null,
    previous_url: null,
    values,
  });
}

function valuesOf(kpi: string, municipality: string, period: number): unknown[] {
  const [low, high] = ranges[kpi]!;
  const made = (sex: string): number =>
    Math.round(between(`${kpi} ${municipality} ${period} ${sex}`, low, high) * 1e4) / 1e4;
  const figure = (gender: string, value: number | null): unknown => ({
    count: 1,
    gender,
    status: value === null ? 'Missing' : '',
    value,
    isdeleted: false,
  });
  // One municipality has nothing for its first year, and a figure that was taken back.
  if (municipality === '0319' && period === years[0]) return [figure('T', null)];
  const deleted = { ...(figure('T', 1) as object), isdeleted: true };
  return [
    ...(municipality === '0305' ? [deleted] : []),
    figure('T', made('T')),
    figure('K', made('K')),
    figure('M', made('M')),
  ];
}
