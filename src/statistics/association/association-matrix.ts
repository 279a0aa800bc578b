import { averageRanks } from '../descriptive/ranks.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { type ClassSums, classBlocks, classSumsPart } from './class-sums.ts';
import type { ClassSumsInput } from './class-sums-input.ts';
import { type CorrectedTest, correctedTest } from './corrected-correlation.ts';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { fisherInterval } from './fisher-interval.ts';
import { productMoment, tTest } from './pearson.ts';
import { residualsOf } from './residuals-of.ts';
import { correlogramInput, correlogramsOf, type Separation } from './spatial-correlogram.ts';

/** What is to be set beside what. */
export interface AssociationQuestion {
  /** Finite numbers, one an area. */
  readonly columns: readonly ArrayLike<number>[];
  /** Set beside each of `columns`; without them all pairs of `columns` are taken. */
  readonly others?: readonly ArrayLike<number>[];
  /** `pearson` unless told. */
  readonly coefficient?: 'pearson' | 'spearman';
  /** Columns held still in every pair (partial correlation). */
  readonly held?: readonly ArrayLike<number>[];
  /** How far areas lie from each other; without it no p-value is corrected. */
  readonly separation?: Separation;
  /** 13 of distance, 50 of borders unless told. */
  readonly classes?: number;
  readonly confidence?: number;
  /** Fewer areas than this give no coefficient; 15 unless told. */
  readonly minimum?: number;
}

/** Why a pair has no coefficient. */
export type WithheldReason = 'too-few-areas' | 'column-without-variation';

/** One pair of columns. */
export interface Association {
  /** Place among `columns`. */
  readonly first: number;
  /** Place among `others`, or among `columns` without them. */
  readonly second: number;
  readonly n: number;
  readonly withheld: WithheldReason | undefined;
  readonly coefficient: number | undefined;
  /** As if the areas were independent, and so is the p-value. */
  readonly interval: Interval | undefined;
  readonly naivePValue: number | undefined;
  /** Undefined without a separation, and where the areas are worth too few to test. */
  readonly corrected: CorrectedTest | undefined;
  /** Benjamini–Hochberg over all pairs that have one, of the corrected p-values where there is a separation. */
  readonly qValue: number | undefined;
}

/** The question made ready, so that the pairs of areas can be gone through in parts. */
export interface AssociationPlan {
  readonly question: AssociationQuestion;
  readonly n: number;
  /** `columns`, then `others`; ranked and without what is held still; undefined when nothing varies. */
  readonly prepared: readonly (ArrayLike<number> | undefined)[];
  /** How many columns are held still. */
  readonly held: number;
  /** For `classSumsPart`; undefined without a separation, or when nothing is to be corrected. */
  readonly classInput: ClassSumsInput | undefined;
}

/** Fewer areas than this tell too little of a correlation. */
export const FEWEST_AREAS = 15;

/**
 * All pairs of columns, or each of one set with each of another: coefficient, interval, p-value as if areas
 * were independent, p-value with the spatial correction of Clifford, Richardson and Dutilleul, and the
 * false discovery rate of Benjamini and Hochberg over the matrix.
 *
 * All columns are gone through in one pass over the pairs of areas. See `pearson`, `spearman`,
 * `correctedCorrelation` and `benjaminiHochberg` for the formulas; with columns held still it is the
 * partial correlation, by residuals.
 *
 * @throws RangeError when lengths differ, a value or coordinate is not finite, all areas lie in one place, or
 *   a number of classes or confidence is outside its range.
 */
export function associationMatrix(question: AssociationQuestion): readonly Association[] {
  const plan = planAssociations(question);
  const input = plan.classInput;
  return finishAssociations(plan, input ? [classSumsPart(input, 0, classBlocks(input.areas))] : []);
}

/** The first step: ranks, residuals and what the pairs of areas are gone through with. */
export function planAssociations(question: AssociationQuestion): AssociationPlan {
  const given = [...question.columns, ...(question.others ?? [])];
  const ranked = (columns: readonly ArrayLike<number>[]): readonly ArrayLike<number>[] =>
    question.coefficient === 'spearman' ? columns.map(averageRanks) : columns;
  const { residuals: prepared, rank } = residualsOf(ranked(given), ranked(question.held ?? []));
  const n = given[0]?.length ?? 0;
  const varying = prepared.filter((column) => column !== undefined);
  const enough = n >= (question.minimum ?? FEWEST_AREAS) && varying.length > 0;
  const classInput =
    question.separation && enough
      ? correlogramInput(varying, question.separation, question.classes)
      : undefined;
  return { question, n, prepared, held: rank, classInput };
}

/** The last step, with the sums of all blocks of areas in their order. */
export function finishAssociations(
  plan: AssociationPlan,
  sums: readonly ClassSums[],
): readonly Association[] {
  const correlograms = plan.classInput ? correlogramsOf(plan.classInput, sums) : [];
  const places = placesOfVarying(plan.prepared);
  const pairs = pairsOf(plan.question).map(([first, second, other]) => ({
    ...testPair(plan, first, other, () => {
      const one = correlograms[places[first]!];
      const another = correlograms[places[other]!];
      return one && another && effectiveSampleSize(one, another);
    }),
    first,
    second,
  }));
  const pValues = pairs.map((pair) =>
    plan.question.separation ? pair.corrected?.pValue : pair.naivePValue,
  );
  const adjusted = benjaminiHochberg(pValues.filter((p) => p !== undefined));
  let place = 0;
  return pairs.map((pair, i) => ({
    ...pair,
    qValue: pValues[i] === undefined ? undefined : adjusted[place++],
  }));
}

/** First, second as the answer tells them, and the place of the second among all columns. */
function pairsOf({ columns, others }: AssociationQuestion): [number, number, number][] {
  return columns.flatMap((_, first) =>
    others
      ? others.map((_, second): [number, number, number] => [
          first,
          second,
          columns.length + second,
        ])
      : columns
          .slice(first + 1)
          .map((_, k): [number, number, number] => [first, first + 1 + k, first + 1 + k]),
  );
}

/** The place of each column among those that vary. */
function placesOfVarying(prepared: AssociationPlan['prepared']): readonly number[] {
  let varying = 0;
  return prepared.map((column) => (column ? varying++ : -1));
}

type Tested = Omit<Association, 'first' | 'second' | 'qValue'>;

function testPair(
  plan: AssociationPlan,
  first: number,
  second: number,
  effectiveSize: () => number | undefined,
): Tested {
  const { question, n, held } = plan;
  const { confidence, minimum = FEWEST_AREAS } = question;
  const one = plan.prepared[first];
  const another = plan.prepared[second];
  const freedom = n - 2 - held;
  if (n < minimum || freedom < 1) return withhold(n, 'too-few-areas');
  const coefficient = one && another && productMoment(one, another);
  if (coefficient === undefined) return withhold(n, 'column-without-variation');
  const corrected = correctedTest(coefficient, effectiveSize(), held, confidence);
  const share = question.coefficient === 'spearman' ? 1 + coefficient ** 2 / 2 : 1;
  return {
    n,
    withheld: undefined,
    coefficient,
    interval: fisherInterval(coefficient, share / (freedom - 1), confidence),
    naivePValue: tTest(coefficient, freedom).pValue,
    corrected: corrected && {
      ...corrected,
      interval: fisherInterval(coefficient, share / (corrected.degreesOfFreedom - 1), confidence),
    },
  };
}

function withhold(n: number, reason: WithheldReason): Tested {
  return {
    n,
    withheld: reason,
    coefficient: undefined,
    interval: undefined,
    naivePValue: undefined,
    corrected: undefined,
  };
}
