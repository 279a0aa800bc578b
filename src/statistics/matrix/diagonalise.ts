/** Rows that the rotations of a sweep are applied to together: their chains of operations overlap. */
const TOGETHER = 4;

/**
 * QL with implicit shifts: turns a symmetric tridiagonal matrix T into its eigenvalues, in `diagonal`,
 * and the columns of `basis` into Q·(eigenvectors of T).
 *
 * Source: Bowdler, Martin, Reinsch and Wilkinson, "The QR and QL algorithms for symmetric matrices",
 * Numerische Mathematik 11 (1968), procedure tql2, here with the rotations of a sweep applied row by row.
 *
 * @param diagonal n numbers; overwritten with the eigenvalues, in no order.
 * @param beside n numbers, the last one 0; overwritten.
 * @param basis n × n row after row; overwritten.
 */
export function diagonalise(
  diagonal: Float64Array,
  beside: Float64Array,
  basis: Float64Array,
): void {
  const n = diagonal.length;
  const cosines = new Float64Array(n);
  const sines = new Float64Array(n);
  let shifted = 0;
  let size = 0;
  for (let low = 0; low < n; low++) {
    size = Math.max(size, Math.abs(diagonal[low]!) + Math.abs(beside[low]!));
    const negligible = Number.EPSILON * size;
    while (Math.abs(beside[low]!) > negligible) {
      let high = low + 1;
      while (Math.abs(beside[high]!) > negligible) high++;
      shifted += sweep(diagonal, beside, low, high, cosines, sines);
      rotateRows(basis, n, low, high, cosines, sines);
    }
    diagonal[low]! += shifted;
    beside[low] = 0;
  }
}

/** One sweep from row `high` up to `low`; gives the shift that was taken from the diagonal. */
function sweep(
  diagonal: Float64Array,
  beside: Float64Array,
  low: number,
  high: number,
  cosines: Float64Array,
  sines: Float64Array,
): number {
  const first = diagonal[low]!;
  const ratio = (diagonal[low + 1]! - first) / (2 * beside[low]!);
  const root = ratio < 0 ? -Math.hypot(ratio, 1) : Math.hypot(ratio, 1);
  diagonal[low] = beside[low]! / (ratio + root);
  diagonal[low + 1] = beside[low]! * (ratio + root);
  const second = diagonal[low + 1]!;
  const shift = first - diagonal[low]!;
  for (let i = low + 2; i < diagonal.length; i++) diagonal[i]! -= shift;

  let pivot = diagonal[high]!;
  let c = 1;
  let c2 = 1;
  let c3 = 1;
  let s = 0;
  let s2 = 0;
  const next = beside[low + 1]!;
  for (let i = high - 1; i >= low; i--) {
    c3 = c2;
    c2 = c;
    s2 = s;
    const g = c * beside[i]!;
    const h = c * pivot;
    const r = Math.hypot(pivot, beside[i]!);
    beside[i + 1] = s * r;
    s = beside[i]! / r;
    c = pivot / r;
    pivot = c * diagonal[i]! - s * g;
    diagonal[i + 1] = h + s * (c * g + s * diagonal[i]!);
    cosines[i] = c;
    sines[i] = s;
  }
  pivot = (-s * s2 * c3 * next * beside[low]!) / second;
  beside[low] = s * pivot;
  diagonal[low] = c * pivot;
  return shift;
}

/** Applies the rotations of the columns i and i + 1, from `high` − 1 down to `low`. */
function rotateRows(
  basis: Float64Array,
  n: number,
  low: number,
  high: number,
  cosines: Float64Array,
  sines: Float64Array,
): void {
  let row = 0;
  for (; row + TOGETHER <= n; row += TOGETHER) {
    const a = row * n;
    const b = a + n;
    const c = b + n;
    const d = c + n;
    let ha = basis[a + high]!;
    let hb = basis[b + high]!;
    let hc = basis[c + high]!;
    let hd = basis[d + high]!;
    for (let i = high - 1; i >= low; i--) {
      const cosine = cosines[i]!;
      const sine = sines[i]!;
      const va = basis[a + i]!;
      const vb = basis[b + i]!;
      const vc = basis[c + i]!;
      const vd = basis[d + i]!;
      basis[a + i + 1] = sine * va + cosine * ha;
      basis[b + i + 1] = sine * vb + cosine * hb;
      basis[c + i + 1] = sine * vc + cosine * hc;
      basis[d + i + 1] = sine * vd + cosine * hd;
      ha = cosine * va - sine * ha;
      hb = cosine * vb - sine * hb;
      hc = cosine * vc - sine * hc;
      hd = cosine * vd - sine * hd;
    }
    basis[a + low] = ha;
    basis[b + low] = hb;
    basis[c + low] = hc;
    basis[d + low] = hd;
  }
  for (; row < n; row++) {
    const a = row * n;
    let held = basis[a + high]!;
    for (let i = high - 1; i >= low; i--) {
      const value = basis[a + i]!;
      basis[a + i + 1] = sines[i]! * value + cosines[i]! * held;
      held = cosines[i]! * value - sines[i]! * held;
    }
    basis[a + low] = held;
  }
}
