/** A spreadsheet would take a text that begins so for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Whether a spreadsheet would run a text as a formula when it is typed or read from CSV.
 *
 * @example
 * beginsAsFormula('=1+1') // => true
 * beginsAsFormula('1-2') // => false
 */
export function beginsAsFormula(text: string): boolean {
  return formulaStart.test(text);
}
