/**
 * Bokstav: the letter of a landscape by its number in the order letters are given.
 *
 * @example
 * letterOf(0) // => 'A'
 * letterOf(25) // => 'Z'
 * letterOf(26) // => 'AA'
 */
export function letterOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : letterOf(Math.floor(number / 26) - 1) + last;
}
