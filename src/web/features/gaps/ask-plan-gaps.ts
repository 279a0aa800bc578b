import type { CoverageGapsText } from '#contract/gaps.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask } from '../../api.ts';

/** Areas in need and action areas without a commitment, over what is shared with the reader. */
export function askPlanGaps(division: string | undefined): Ask<CoverageGapsText> {
  return ask(pathTo(paths.planGaps, {}, { division }));
}
