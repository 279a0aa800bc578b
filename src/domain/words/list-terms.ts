import { compoundParts } from './compound-parts.ts';
import { isBindingStem, isEmptyStem, isFieldStem } from './empty-words.ts';
import { readWords } from './read-words.ts';
import { splitCompound } from './split-compound.ts';
import { stemWord } from './stem-word.ts';

/** Termer: texts as term numbers, and a word that a reader knows each by. */
export interface Terms {
  /** One list a text. */
  readonly documents: readonly (readonly number[])[];
  /** By term number, the first form that stood in a text. */
  readonly words: readonly string[];
}

/**
 * Lista termer: the stems of each text's words, without empty words and those that are to be left out. A
 * compound counts as itself and as its parts; what may be a part is what stands alone in some text, and the
 * words of the field.
 *
 * @param leftOut stems that say something else than the subject, such as names of areas.
 */
export function listTerms(texts: readonly string[], leftOut: ReadonlySet<string>): Terms {
  const read = texts.map((text) => readWords(text).map((word) => ({ word, stem: stemWord(word) })));
  const alone = new Map(read.flat().map(({ word, stem }) => [stem, word]));
  const isKnown = (stem: string): boolean =>
    !isBindingStem(stem) && (alone.has(stem) || compoundParts.has(stem) || isFieldStem(stem));
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const numberOf = (stem: string, word: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, words.length);
    words.push(word);
    return words.length - 1;
  };
  const counts = (stem: string): boolean => !isEmptyStem(stem) && !leftOut.has(stem);
  const splits = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    const known = splits.get(word) ?? [
      ...splitCompound(word, isKnown),
      ...withoutNegation(word, isKnown),
    ];
    splits.set(word, known);
    return known;
  };
  const documents = read.map((list) =>
    list
      .filter(({ stem }) => counts(stem))
      .flatMap(({ word, stem }) => [
        numberOf(stem, word),
        ...partsOf(word)
          .filter((part) => part !== stem && counts(part))
          .map((part) => numberOf(part, alone.get(part) ?? compoundParts.get(part) ?? part)),
      ]),
  );
  return { documents, words };
}

// What lacks a thing is about that thing: ohälsa, otrygghet.
function withoutNegation(word: string, isKnown: (stem: string) => boolean): readonly string[] {
  if (!word.startsWith('o') || word.length < 6) return [];
  const stem = stemWord(word.slice(1));
  return isKnown(stem) ? [stem] : [];
}
