import type { EffectPage } from '#contract/effects.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Ask, ask } from '../../api.ts';

/** Before and after for the areas of a commitment, and for the most similar areas without it. */
export function askEffect(commitment: string): Ask<EffectPage> {
  return ask(pathTo(paths.effect, { commitment }));
}
