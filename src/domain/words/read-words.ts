/**
 * Läs ord: the words of a text in small letters, as Swedish writes them; numbers and single letters say
 * nothing of a subject and are left out.
 *
 * @example
 * readWords('Läxhjälp, 13–15 år (ANDT-arbete)') // => ['läxhjälp', 'år', 'andt', 'arbete']
 */
export function readWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}
