import { type OutlineStatement, outlineStatement } from '#contract/outlines.ts';
import type { Caller } from '#domain/access/caller.ts';
import { checkShape, parseField, type ReceivedForm, trimTexts } from '../../http/receive-form.ts';
import { signStatement } from '../../http/sign-author.ts';

/**
 * What is said of a load of borders or names, in its right form.
 *
 * @throws DomainError `area/malformed-statement` with the fields
 */
export function readStatement(form: ReceivedForm, caller: Caller): OutlineStatement {
  const said = trimTexts(parseField(form, 'statement', 'area/malformed-statement'));
  const statement = signStatement(said, caller);
  checkShape(outlineStatement, statement, 'area/malformed-statement', 'statement');
  return statement as OutlineStatement; // checked on the line before
}
