import { estimateTextWidth } from './place-labels.ts';

/**
 * A text in lines of at most so many pixels, broken between words; a word longer than a line stands alone.
 *
 * @example
 * wrapText('ett två tre', 12, 60) // => ['ett två', 'tre']
 */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && estimateTextWidth(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
