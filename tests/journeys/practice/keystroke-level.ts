/**
 * How long a practised reader needs for what a screen asks of the hands and the head, in seconds, by the
 * keystroke-level model: Card, Moran and Newell, "The keystroke-level model for user performance time with
 * interactive systems", Communications of the ACM 23(7), 1980, pages 396–410.
 */
export const operators = {
  /** K, slow: 20 words a minute, not the 0.28 of an average typist, so that there is time to find the words. */
  keystroke: 0.5,
  /** P: points at something with the mouse. */
  point: 1.1,
  /** B: a button of the mouse goes down or up. */
  button: 0.1,
  /** H: the hand moves between mouse and keyboard. */
  home: 0.4,
  /** M: makes up the mind. */
  decide: 1.35,
  /** R: waits for the answer; longer than any page may take. */
  respond: 1,
} as const;

/** Slower than the 200 to 250 words a minute of an adult who reads Swedish or English for meaning. */
export const wordsAMinute = 150;

const { keystroke, point, button, home, decide, respond } = operators;
const click = point + 2 * button;

/** M P BB R: a link, a button, a box to tick. */
export const pressing: number = decide + click + respond;

/** M P BB M P BB: a list is opened and one of it is taken. */
export const choosing: number = 2 * (decide + click);

/** M P BB H K… H: a field is written in, and the hand goes back to the mouse. */
export function writing(text: string): number {
  return decide + click + 2 * home + text.length * keystroke;
}

/** The words are read, one and all. */
export function reading(text: string): number {
  return (countWords(text) / wordsAMinute) * 60;
}

/** Words and numbers; signs alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
