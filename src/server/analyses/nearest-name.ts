/** Mistakes at most: more would name something else. */
const mostMistakes = 3;

/**
 * The name that a misspelt one is likeliest meant to be: the one that it is a part of, else the one with the
 * fewest letters to change; undefined when none is near.
 *
 * @example
 * nearestName('morann', ['geary', 'moran']) // => 'moran'
 * nearestName('xyz', ['geary', 'moran']) // => undefined
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(mostMistakes, given.length - 1) + 1;
  for (const name of names) {
    const mistakes = name.includes(given) ? 0 : countMistakes(given, name);
    if (mistakes < fewest) [best, fewest] = [name, mistakes];
  }
  return best;
}

/** The edit distance of Levenshtein (1966): letters to put in, take out or change. */
function countMistakes(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = before[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(change, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before[other.length]!;
}
