/** A join that might be made next. */
export interface PossibleJoin {
  readonly rise: number;
  readonly a: number;
  readonly b: number;
}

/** Possible joins, least rise first; of equal ones that with the lowest a, then b. */
export interface JoinQueue {
  readonly push: (rise: number, a: number, b: number) => void;
  /** @throws RangeError when nothing is left. */
  readonly pop: () => PossibleJoin;
}

/**
 * A binary heap in typed arrays.
 *
 * @example
 * createJoinQueue().pop() // throws RangeError: invalid queue: empty
 */
export function createJoinQueue(): JoinQueue {
  let rises = new Float64Array(1024);
  let ones = new Int32Array(1024);
  let others = new Int32Array(1024);
  let count = 0;
  const isBefore = (rise: number, a: number, b: number, place: number): boolean => {
    if (rise !== rises[place]) return rise < rises[place]!;
    return a !== ones[place] ? a < ones[place]! : b < others[place]!;
  };
  const copy = (from: number, to: number): void => {
    rises[to] = rises[from]!;
    ones[to] = ones[from]!;
    others[to] = others[from]!;
  };
  const put = (rise: number, a: number, b: number, place: number): void => {
    rises[place] = rise;
    ones[place] = a;
    others[place] = b;
  };
  const grow = (): void => {
    const [oldRises, oldOnes, oldOthers] = [rises, ones, others];
    rises = new Float64Array(2 * count);
    ones = new Int32Array(2 * count);
    others = new Int32Array(2 * count);
    rises.set(oldRises);
    ones.set(oldOnes);
    others.set(oldOthers);
  };
  const push = (rise: number, a: number, b: number): void => {
    if (count === rises.length) grow();
    let place = count++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBefore(rise, a, b, above)) break;
      copy(above, place);
      place = above;
    }
    put(rise, a, b, place);
  };
  const pop = (): PossibleJoin => {
    if (count === 0) throw new RangeError('invalid queue: empty');
    const top = { rise: rises[0]!, a: ones[0]!, b: others[0]! };
    count -= 1;
    const [rise, a, b] = [rises[count]!, ones[count]!, others[count]!];
    let place = 0;
    for (let below = 1; below < count; below = 2 * place + 1) {
      const right = below + 1;
      if (right < count && isBefore(rises[right]!, ones[right]!, others[right]!, below))
        below = right;
      if (isBefore(rise, a, b, below)) break;
      copy(below, place);
      place = below;
    }
    put(rise, a, b, place);
    return top;
  };
  return { push, pop };
}
