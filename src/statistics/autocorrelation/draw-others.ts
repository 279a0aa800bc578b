import { nextWordFrom, type RandomState, streamState } from '../random.ts';

/** Draws of other areas without replacement, each ordered set of them equally likely. */
export interface OtherDraws {
  /** Where `draw` leaves the areas that it drew: the first `size` places. */
  readonly drawn: Int32Array;
  /** Turns to an area and begins its stream, which depends on the seed and the area only. */
  readonly turnTo: (area: number, size: number) => void;
  readonly draw: () => void;
}

/**
 * Draws for conditional permutations: `size` different areas among all but the one at hand. Every area has
 * a stream of its own, so that its draws are the same whichever areas were done before it.
 *
 * Few of many are drawn by drawing anew what the set has already; more than a quarter by Fisher–Yates.
 *
 * @param most the largest `size`, at most `areaCount − 1`.
 */
export function drawOthers(areaCount: number, most: number, seed: number): OtherDraws {
  const drawn = new Int32Array(most);
  const drawFew = fewDraws(areaCount, drawn);
  const drawMany = manyDraws(areaCount, drawn);
  let draw: () => void = () => {};
  return {
    drawn,
    turnTo: (area, size) => {
      const state = streamState(seed, area);
      draw = 4 * size > areaCount - 1 ? drawMany(state, area, size) : drawFew(state, area, size);
    },
    draw: () => draw(),
  };
}

type Turn = (state: RandomState, area: number, size: number) => () => void;

/**
 * The longest loop of the engine, so that the words of xoshiro128** (`nextWordFrom`) are written out. A
 * word times the number of areas favours none by more than that number in 2³².
 */
function fewDraws(areaCount: number, drawn: Int32Array): Turn {
  // The number of the set that last drew the area: a mark that need not be wiped.
  const marks = new Float64Array(areaCount);
  const state = new Int32Array(4);
  const step = (areaCount - 1) / 2 ** 32;
  let set = 0;
  let area = 0;
  let size = 0;
  const draw = (): void => {
    set += 1;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    for (let count = 0; count < size; ) {
      const fivefold = Math.imul(b, 5);
      const word = Math.imul((fivefold << 7) | (fivefold >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      const place = (word * step) | 0;
      // One more from the area itself on, so that it is never drawn.
      const other = place + ((area - 1 - place) >>> 31);
      if (marks[other] === set) continue;
      marks[other] = set;
      drawn[count] = other;
      count += 1;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  };
  return (from, at, many) => {
    state.set(from);
    area = at;
    size = many;
    return draw;
  };
}

/** The beginning of a Fisher–Yates shuffle; going on from the order of the last set is as good as any. */
function manyDraws(areaCount: number, drawn: Int32Array): Turn {
  const others = areaCount - 1;
  const pool = new Int32Array(others);
  return (state, area, size) => {
    const nextWord = nextWordFrom(state);
    for (let place = 0; place < others; place++) pool[place] = place + (place < area ? 0 : 1);
    return () => {
      for (let count = 0; count < size; count++) {
        const place = count + Math.floor((nextWord() * (others - count)) / 2 ** 32);
        const other = pool[place]!;
        pool[place] = pool[count]!;
        pool[count] = other;
        drawn[count] = other;
      }
    };
  };
}
