/**
 * The class a value falls in, counted from 0; undefined outside the limits.
 *
 * A class holds its upper limit and not its lower one, (lower, upper], except the first, which
 * holds both. That is how the limits of naturalBreaks, quantileBreaks and equalBreaks are meant.
 *
 * @param value a finite number.
 * @param limits ascending, one more than there are classes.
 * @throws RangeError when the value is not a number, or the limits do not ascend.
 *
 * @example
 * classOfValue(3, [1, 3, 12, 50]) // => 0
 * classOfValue(3.1, [1, 3, 12, 50]) // => 1
 * classOfValue(51, [1, 3, 12, 50]) // => undefined
 */
export function classOfValue(value: number, limits: readonly number[]): number | undefined {
  if (Number.isNaN(value)) throw new RangeError(`invalid value: ${value}`);
  for (let i = 1; i < limits.length; i++) {
    if (!(limits[i]! >= limits[i - 1]!)) throw new RangeError(`invalid limits: ${limits}`);
  }
  if (limits.length < 2 || value < limits[0]!) return undefined;
  const found = limits.findIndex((limit, i) => i > 0 && value <= limit);
  return found === -1 ? undefined : found - 1;
}
