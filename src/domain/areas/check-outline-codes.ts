import { DomainError } from '../domain-error.ts';
import { type DivisionId, parseDivision } from './area.ts';
import type { AreaOutline } from './area-outline.ts';

/** What the codes of a file are checked against. */
export interface CodeCheck {
  readonly file: string;
  /** Name of the field that holds the code. */
  readonly field: string;
  readonly division: DivisionId;
  /** Codes of the division's areas. */
  readonly knownCodes: ReadonlySet<string>;
}

/**
 * Granska koder: refusals of features without a code, with one that is unknown, of another edition, or
 * used before (`area/missing-code-field`, `area/unknown-area`, `area/wrong-vintage`,
 * `area/duplicate-code`).
 */
export function checkOutlineCodes(
  outlines: readonly AreaOutline[],
  check: CodeCheck,
): readonly DomainError[] {
  const { file, field, division, knownCodes } = check;
  const firstWith = new Map<string, number>();
  const refusals: DomainError[] = [];
  for (const { feature, code } of outlines) {
    if (code === undefined) {
      refusals.push(new DomainError('area/missing-code-field', { file, feature, field }));
      continue;
    }
    const data = { file, feature, field, code, division };
    const other = firstWith.get(code);
    if (other !== undefined) {
      refusals.push(new DomainError('area/duplicate-code', { ...data, other }));
    } else if (isOfOtherEdition(code, division, knownCodes)) {
      refusals.push(new DomainError('area/wrong-vintage', data));
    } else if (!knownCodes.has(code)) {
      refusals.push(new DomainError('area/unknown-area', { ...data, area: `${division}:${code}` }));
    }
    firstWith.set(code, other ?? feature);
  }
  return refusals;
}

const editionSuffix = /_(?:DeSO|RegSO)(20\d\d)$/;

/**
 * Whether a code is of another edition: its suffix says so (`0380C1230_DeSO2018`), or it is an area that
 * was split. A split DeSO ends in 0, and its parts in 1, 2, 3 in the next edition (SCB 2025).
 */
function isOfOtherEdition(
  code: string,
  division: DivisionId,
  knownCodes: ReadonlySet<string>,
): boolean {
  const { level, vintage } = parseDivision(division);
  const suffix = editionSuffix.exec(code);
  if (suffix !== null) return Number(suffix[1]) !== vintage;
  return (
    level === 'deso' &&
    !knownCodes.has(code) &&
    code.endsWith('0') &&
    knownCodes.has(`${code.slice(0, -1)}1`)
  );
}
