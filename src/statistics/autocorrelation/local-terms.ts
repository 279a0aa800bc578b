import type { SpatialWeights } from '../weights/spatial-weights.ts';

/** The value of the other area, or the squared difference from it, summed over the columns. */
export type TermKind = 'value' | 'squared-difference';

/** Σ wᵢⱼ tᵢⱼ with the weights of the area and other areas, which stand from a place on. */
export type SumOfTerms = (area: number, others: Int32Array, place: number) => number;

/** What the sums are made of. */
export interface LocalTerms {
  /** Not to themselves. */
  readonly weights: SpatialWeights;
  /** What changes places: `columns` numbers for each area, one area after another. */
  readonly values: Float64Array;
  readonly columns: number;
  /** What tᵢⱼ is; for `value` there is one column. */
  readonly term: TermKind;
}

/** The function that sums the terms of an area. */
export function sumOfTerms(terms: LocalTerms): SumOfTerms {
  return terms.term === 'value' ? sumOfValues(terms) : sumOfDifferences(terms);
}

function sumOfValues({ weights: { starts, weights }, values }: LocalTerms): SumOfTerms {
  return (area, others, place) => {
    const start = starts[area]!;
    const size = starts[area + 1]! - start;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += weights[start + k]! * values[others[place + k]!]!;
    return sum;
  };
}

function sumOfDifferences({
  weights: { starts, weights },
  values,
  columns,
}: LocalTerms): SumOfTerms {
  return (area, others, place) => {
    const start = starts[area]!;
    const size = starts[area + 1]! - start;
    const own = area * columns;
    let sum = 0;
    for (let k = 0; k < size; k++) {
      const other = others[place + k]! * columns;
      let distance = 0;
      for (let c = 0; c < columns; c++) {
        const difference = values[own + c]! - values[other + c]!;
        distance += difference * difference;
      }
      sum += weights[start + k]! * distance;
    }
    return sum;
  };
}

/** What no term is larger than, whatever its sign. */
export function largestTerm({ values, columns, term }: LocalTerms): number {
  let largest = 0;
  for (let c = 0; c < columns; c++) {
    let least = Infinity;
    let most = -Infinity;
    for (let at = c; at < values.length; at += columns) {
      least = Math.min(least, values[at]!);
      most = Math.max(most, values[at]!);
    }
    largest += term === 'value' ? Math.max(Math.abs(least), Math.abs(most)) : (most - least) ** 2;
  }
  return largest;
}
