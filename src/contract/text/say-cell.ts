import type { Speech } from './format.ts';

/**
 * A cell of a preview, which comes as a plain number or a missing reason: the number with all the
 * decimals it has, written as the language does, or the reason in words.
 */
export function sayCell(speech: Speech, text: string): string {
  const reason = speech.sayIfKnown(`missing.${text}`);
  if (reason !== undefined) return reason;
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(text);
  return decimals === null ? text : speech.number(Number(text), decimals[1]?.length ?? 0);
}
