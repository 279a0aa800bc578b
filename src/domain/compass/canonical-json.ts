/** Significant digits of computed figures: more than anybody reads, fewer than rounding errors reach. */
const digits = 10;
/** On the common scale a difference as small as this is none. */
const nothing = 1e-12;

/** Data as JSON has them. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * Kanonisk form: JSON without spaces, with the keys of objects in the order of their code units, so that the
 * same data are the same bytes.
 *
 * @throws RangeError when a number is not finite.
 *
 * @example
 * canonicalJson({ b: 1, a: [0.5, null] }) // => '{"a":[0.5,null],"b":1}'
 */
export function canonicalJson(data: Json): string {
  if (typeof data === 'number' && !Number.isFinite(data)) {
    throw new RangeError(`invalid number: ${data}`);
  }
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (isList(data)) return `[${data.map(canonicalJson).join(',')}]`;
  const keys = Object.keys(data).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(data[key]!)}`).join(',')}}`;
}

/**
 * A computed figure as it is stored: what is nothing but rounding is 0.
 *
 * @example
 * roundFigure(1 / 3) // => 0.3333333333
 * roundFigure(-1e-14) // => 0
 */
export function roundFigure(figure: number): number {
  return Math.abs(figure) < nothing ? 0 : Number(figure.toPrecision(digits));
}

function isList(data: Exclude<Json, string | number | boolean | null>): data is readonly Json[] {
  return Array.isArray(data);
}
