const vowels = 'aeiouyåäö';

/** Endings of inflection, longest first where one ends in another. */
const endings: readonly string[] = [
  ...['heterna', 'andet', 'heten', 'heter', 'arnas', 'ernas', 'ornas', 'andes', 'arens', 'arna'],
  ...['erna', 'orna', 'ande', 'aste', 'aren', 'ades', 'aron', 'aro', 'ade', 'are', 'ern', 'ens'],
  ...['ets', 'ars', 'ers', 'ors', 'het', 'ast', 'ad', 'an', 'ar', 'as', 'at', 'en', 'er', 'es'],
  ...['et', 'or', 'a', 'e'],
];
const derivations: readonly string[] = ['lig', 'els', 'ion', 'ig', 'iv'];

/**
 * Ordstam: a word without its endings of inflection, so that skola, skolan and skolorna are the same. Light:
 * it takes no word apart and knows no irregular forms. Made after the Swedish stemmer of Snowball (Porter
 * 2001), with the endings -an, -et and -ing added; an ending goes only when three letters with a vowel among them stay
 * before it.
 *
 * @example
 * stemWord('skolorna') // => 'skol'
 * stemWord('förebyggande') // => 'förebyg'
 * stemWord('hus') // => 'hus'
 */
export function stemWord(word: string): string {
  const bare = withoutAction(withoutGenitive(word));
  const ending = endings.find((one) => bare.endsWith(one) && maySplit(bare, one.length));
  const stem = withoutGenitive(ending === undefined ? bare : bare.slice(0, -ending.length));
  return withoutDerivation(withoutDouble(stem));
}

// What is done: utbildning of utbilda, vandring of vandra; the n is the verb's own after a vowel (träning).
function withoutAction(word: string): string {
  const action = /([^aeiouyåäö]n)?ing(?:en|ens|ar|ars|arna|arnas|s)?$/.exec(word);
  if (action === null) return word;
  const bare = word.slice(0, action.index + (action[1] === undefined ? 0 : 1));
  return bare.length >= 3 && [...bare].some((letter) => vowels.includes(letter)) ? bare : word;
}

function withoutGenitive(word: string): string {
  const fits = /[bcdfghjklmnoprtvy]s$/.test(word) && maySplit(word, 1);
  return fits ? word.slice(0, -1) : word;
}

// Neuter, and consonants that are doubled in one form of the word only: socialt, tryggt, simma, föräldrar.
function withoutDouble(word: string): string {
  const bare = /(?:dt|gt|kt|lt|vt|dr)$/.test(word) && maySplit(word, 1) ? word.slice(0, -1) : word;
  return /([bdfgklmnprt])\1$/.test(bare) && maySplit(bare, 1) ? bare.slice(0, -1) : bare;
}

function withoutDerivation(word: string): string {
  const fits = derivations.find((one) => word.endsWith(one) && maySplit(word, one.length));
  return fits === undefined ? word : word.slice(0, -fits.length);
}

function maySplit(word: string, ending: number): boolean {
  const rest = word.slice(0, -ending);
  return rest.length >= 3 && [...rest].some((letter) => vowels.includes(letter));
}
