// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML cannot hold
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const special = /[&<>"]/;

/**
 * A text inside XML. What XML cannot hold becomes the sign for something unreadable; a carriage return
 * would be lost or doubled on the way, so it becomes a line feed.
 *
 * @example
 * xmlText('a < b') // => 'a &lt; b'
 */
export function xmlText(text: string): string {
  const whole = text.toWellFormed().replaceAll(unwritable, '\ufffd').replaceAll(/\r\n?/g, '\n');
  if (!special.test(whole)) return whole;
  return whole
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
