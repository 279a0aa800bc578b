import { principalComponents } from '#statistics/components/principal-components.ts';
import { mean } from '#statistics/descriptive/mean.ts';
import { groupingOf } from '#statistics/grouping/grouping.ts';
import type { Silhouette } from '#statistics/grouping/silhouette.ts';
import { columnOf, type Matrix } from '#statistics/matrix/matrix.ts';
import { roundFigure } from './canonical-json.ts';
import type { CompassEffort, CompassRecipe } from './compass-recipe.ts';
import type { CompassEvidence } from './compass-result.ts';
import type { CompassStep, Spread } from './compass-work.ts';

/** Underlaget för antalet landskap, och fastheten för det valda. */
export interface GatheredEvidence {
  readonly table: readonly CompassEvidence[];
  readonly chosen: {
    readonly landscape: Int32Array;
    readonly silhouette: Silhouette;
    /** Share of the samples that keep each area in its landscape. */
    readonly shares: Float64Array;
  };
}

/** Samples and references in one part: small enough to be spread evenly, the same on any number of threads. */
const perPart = 5;
/** How much of the work is done when the areas are grouped, and after the samples. */
export const groupedShare = 0.25;
const sampled = 0.75;

/** @param wholes numbered landscapes, one list a number of them. */
export async function gatherEvidence(
  matrix: Matrix,
  { method, k, seed }: CompassRecipe,
  wholes: readonly Int32Array[],
  { samples: sampleCount, references: referenceCount }: CompassEffort,
  spread: Spread,
  report: (step: CompassStep) => void,
): Promise<GatheredEvidence> {
  const silhouettes = await spread(
    'compass-silhouette',
    wholes.map((whole) => ({ matrix, whole })),
    () => {},
  );
  const ks = silhouettes.map(({ byGroup }) => byGroup.length);
  const chosen = ks.indexOf(k);
  const samples = partsOf(sampleCount, perPart).map((part) => ({
    matrix,
    method,
    seed,
    wholes,
    ks,
    ...part,
  }));
  const tell = counter(samples.length, (share) =>
    report({ progress: groupedShare + (sampled - groupedShare) * share, doing: 'stability' }),
  );
  const resampled = await spread('compass-resample', samples, tell);
  const ranges = rangesOf(matrix);
  const references = partsOf(referenceCount, perPart).map((part) => {
    return { rows: matrix.rows, ranges, method, ks, seed, ...part };
  });
  const tellGap = counter(references.length, (share) =>
    report({ progress: sampled + (1 - sampled) * share, doing: 'evidence' }),
  );
  const logs = await spread('compass-reference', references, tellGap);
  const kept = new Float64Array(matrix.rows);
  for (const part of resampled)
    part.kept[chosen]!.forEach((count, i) => {
      kept[i]! += count;
    });
  return {
    table: wholes.map((whole, i) => {
      const { within } = groupingOf(matrix, whole);
      const gap = gapOf(
        Math.log(within),
        logs.flatMap((part) => [...part[i]!]),
      );
      return {
        k: ks[i]!,
        within: roundFigure(within),
        silhouette: roundFigure(silhouettes[i]!.mean),
        ...gap,
        stability: roundFigure(mean(resampled.flatMap((part) => [...part.agreements[i]!]))!),
      };
    }),
    chosen: {
      landscape: wholes[chosen]!,
      silhouette: silhouettes[chosen]!,
      shares: kept.map((count) => count / sampleCount),
    },
  };
}

function partsOf(
  count: number,
  size: number,
): readonly { readonly from: number; readonly to: number }[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => ({
    from: part * size,
    to: Math.min(count, (part + 1) * size),
  }));
}

function counter(parts: number, tell: (share: number) => void): () => void {
  let done = 0;
  return () => tell(++done / parts);
}

/** Smallest and largest along each principal component. */
function rangesOf(matrix: Matrix): readonly (readonly [number, number])[] {
  const { scores } = principalComponents(matrix, 'covariance');
  return Array.from({ length: scores.columns }, (_, j) => {
    const places = columnOf(scores, j);
    const lowest = places.reduce((least, place) => Math.min(least, place));
    const highest = places.reduce((most, place) => Math.max(most, place));
    return [lowest, highest] as const;
  });
}

/** Mean logarithm of the references less the real one, and its standard error √(1 + 1/B) · s. */
function gapOf(
  log: number,
  references: readonly number[],
): Pick<CompassEvidence, 'gap' | 'gapError'> {
  const centre = mean(references)!;
  const squares = references.reduce((sum, one) => sum + (one - centre) ** 2, 0);
  const deviation = Math.sqrt(squares / references.length);
  return {
    gap: roundFigure(centre - log),
    gapError: roundFigure(deviation * Math.sqrt(1 + 1 / references.length)),
  };
}
