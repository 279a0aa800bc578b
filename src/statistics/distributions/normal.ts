import { horner } from './horner.ts';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Cody's rational approximations, from the highest power to the constant. */
const CENTRE_ABOVE = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709,
  18154.98125334356,
];
const CENTRE_BELOW = [
  1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673,
];
const SHOULDER_ABOVE = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785,
  597.2702763948002, 2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const SHOULDER_BELOW = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761,
  18615.571640885097, 34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_ABOVE = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807,
  0.0014216191932278934, 2.9112874951168793e-5,
];
const TAIL_BELOW = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
  7.297515550839662e-5,
];

/**
 * The normal distribution function: the probability of a value of at most z.
 *
 * Relative error below 1e-15 in both tails, as far as z = −37. Source: Cody, "Rational Chebyshev
 * approximations for the error function", Mathematics of Computation 23 (1969).
 *
 * @param z a number, also ±Infinity.
 * @throws RangeError when z is not a number.
 *
 * @example
 * normalCdf(0) // => 0.5
 * normalCdf(-Infinity) // => 0
 */
export function normalCdf(z: number): number {
  return normalUpper(-z);
}

/**
 * The probability of a value above z, as accurate far out as `normalCdf` is below.
 *
 * @throws RangeError when z is not a number.
 *
 * @example
 * normalUpper(0) // => 0.5
 * normalUpper(Infinity) // => 0
 */
export function normalUpper(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`invalid z: ${z}`);
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 - z * ratio(CENTRE_ABOVE, CENTRE_BELOW, z * z);
  const tail = tailBeyond(size);
  return z > 0 ? tail : 1 - tail;
}

function tailBeyond(size: number): number {
  if (size > 39) return 0;
  // The exponent is split so that the square of its first part is exact.
  const coarse = Math.trunc(size * 16) / 16;
  const exponential =
    Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (size - coarse) * (size + coarse));
  if (size <= Math.sqrt(32)) return exponential * ratio(SHOULDER_ABOVE, SHOULDER_BELOW, size);
  const inverse = 1 / (size * size);
  const correction = inverse * ratio(TAIL_ABOVE, TAIL_BELOW, inverse);
  return (exponential * (INVERSE_ROOT_TWO_PI - correction)) / size;
}

function ratio(above: readonly number[], below: readonly number[], x: number): number {
  return horner(above, x) / horner(below, x);
}

/** Wichura's rational approximations (algorithm AS 241, PPND16), from the highest power to the constant. */
const MIDDLE_ABOVE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const MIDDLE_BELOW = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const NEAR_ABOVE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const NEAR_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const FAR_ABOVE = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/**
 * The value that the normal distribution stays below with probability p; relative error about 1e-15.
 *
 * Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied
 * Statistics 37 (1988).
 *
 * @param p between 0 and 1, both excluded.
 * @throws RangeError when p is outside.
 *
 * @example
 * normalQuantile(0.975) // => 1.959963984540054
 * normalQuantile(0.5) // => 0
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p: ${p}`);
  const centred = p - 0.5;
  if (Math.abs(centred) <= 0.425) {
    return centred * ratio(MIDDLE_ABOVE, MIDDLE_BELOW, 0.180625 - centred * centred);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size =
    depth <= 5
      ? ratio(NEAR_ABOVE, NEAR_BELOW, depth - 1.6)
      : ratio(FAR_ABOVE, FAR_BELOW, depth - 5);
  return centred < 0 ? -size : size;
}
