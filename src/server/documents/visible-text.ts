// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML cannot hold
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Text as XML may hold it: signs that no page can show are left out.
 *
 * @example
 * visibleText('a\u0007b') // => 'ab'
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replaceAll(unwritable, '');
}
