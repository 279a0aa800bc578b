import { type OutlineStatement, outlineStatement } from '#contract/outlines.ts';
import { checkShape, parseField, type ReceivedForm, trimTexts } from '../../http/receive-form.ts';

/**
 * What is said of a load of borders or names, in its right form.
 *
 * @throws DomainError `area/malformed-statement` with the fields
 */
export function readStatement(form: ReceivedForm): OutlineStatement {
  const statement = trimTexts(parseField(form, 'statement', 'area/malformed-statement'));
  checkShape(outlineStatement, statement, 'area/malformed-statement', 'statement');
  return statement as OutlineStatement; // checked on the line before
}
