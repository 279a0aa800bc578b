// The words of our own files: for a cell that is not there, and in the template for one left as it is.
const words: ReadonlySet<string> = new Set([
  'not-loaded',
  'inte inläst',
  'not loaded',
  'oförändrat',
  'unchanged',
]);

/**
 * Whether a column of reasons says that the row says nothing: then an empty value is no cell at all, and a
 * value beside it counts as it stands.
 *
 * @example
 * saysNothing('Oförändrat') // => true
 * saysNothing('') // => false
 */
export function saysNothing(text: string): boolean {
  return words.has(text.trim().toLowerCase().replaceAll(/\s+/g, ' '));
}
