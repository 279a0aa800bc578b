import { stemWord } from './stem-word.ts';

// Shorter parts are found inside words that are no compounds: pro-gram, an-svar.
const shortestFirst = 3;
const shortestLast = 3;
const shortestWord = 7;

/**
 * Dela sammansättning: the stems of a compound's parts, when every part is a known word; otherwise none. The
 * longest known first part is taken, the letter that binds (s, e, o, u, a) is dropped, and the rest may be
 * a compound itself.
 *
 * @param isKnown whether a stem is a word of its own.
 *
 * @example
 * const known = new Set(['föräldr', 'stöd', 'program']);
 * splitCompound('föräldrastödsprogram', (stem) => known.has(stem)) // => ['föräldr', 'stöd', 'program']
 * splitCompound('program', (stem) => known.has(stem)) // => []
 */
export function splitCompound(word: string, isKnown: (stem: string) => boolean): readonly string[] {
  if (word.length < shortestWord) return [];
  for (let at = word.length - shortestLast; at >= shortestFirst; at--) {
    const first = firstPart(word.slice(0, at), isKnown);
    if (first === undefined) continue;
    const rest = word.slice(at);
    const stem = stemWord(rest);
    if (isKnown(stem)) return [first, stem];
    const split = splitCompound(rest, isKnown);
    if (split.length > 0) return [first, ...split];
  }
  return [];
}

function firstPart(text: string, isKnown: (stem: string) => boolean): string | undefined {
  const stem = stemWord(text);
  if (stem.length >= shortestFirst && isKnown(stem)) return stem;
  if (!/[seoua]$/.test(text) || text.length <= shortestFirst) return undefined;
  const unbound = text.slice(0, -1);
  return isKnown(unbound) ? unbound : undefined;
}
