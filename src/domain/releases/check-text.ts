/** Whether a code unit is a control sign (tab and line breaks excepted) or turns the direction of text. */
function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  if (code < 0x7f) return false;
  return code <= 0x9f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Whether a text has a control sign, a NUL among them, or a sign that turns the direction of text. */
export function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
}

// A spreadsheet runs a cell that starts so: = @, or a sign before anything but a number or a space.
const formula = /^\s*(?:[=@\uff1d\uff20]|[+-][^\d\s.,+-])/;

/**
 * Why a cell's text can neither be stored nor shown safely, or undefined when it can.
 *
 * @example
 * refusalOfText("=cmd|' /C calc'!A0") // => 'release/formula-cell'
 * refusalOfText('-12,5') // => undefined
 */
export function refusalOfText(
  text: string,
): 'release/lone-surrogate' | 'release/control-character' | 'release/formula-cell' | undefined {
  if (isHarmless(text)) return undefined;
  if (formula.test(text)) return 'release/formula-cell';
  if (hasControl(text)) return 'release/control-character';
  return text.isWellFormed() ? undefined : 'release/lone-surrogate';
}

/** Whether a text is seen at once to be safe, as nearly every cell is: letters and digits of ASCII first. */
function isHarmless(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  const isLetter = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a);
  if (!isDigit && !isLetter) return text === '';
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}
