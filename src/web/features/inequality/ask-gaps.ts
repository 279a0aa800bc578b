import type { GapSeriesText } from '#contract/inequality.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask } from '../../api.ts';

/** The gap between groups of areas as a series. */
export function askGaps(
  indicator: string,
  query: { division: string; between?: string; within?: string },
): Ask<GapSeriesText> {
  return ask(pathTo(paths.indicatorGaps, { indicator }, query));
}
