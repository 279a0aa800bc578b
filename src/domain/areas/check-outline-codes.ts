import { DomainError } from '../domain-error.ts';
import { type DivisionId, isCodeOf, parseDivision } from './area.ts';
import type { AreaOutline } from './area-outline.ts';

/** What the codes of a file are checked against. */
export interface CodeCheck {
  readonly file: string;
  /** Name of the field that holds the code. */
  readonly field: string;
  readonly division: DivisionId;
  /** Codes of the division's areas. */
  readonly knownCodes: ReadonlySet<string>;
  /** Whether a code that nobody has is refused, or names a new area. */
  readonly unknownCodes: 'refused' | 'new';
}

type CodedOutline = Pick<AreaOutline, 'feature' | 'code'> & {
  readonly layer?: string | undefined;
  readonly version?: string | undefined;
};

/**
 * Granska koder: refusals of features without a code, with one that is unknown or of another form, of
 * another edition, or used before (`area/missing-code-field`, `area/unknown-area`,
 * `area/code-not-of-division`, `area/wrong-vintage`, `area/duplicate-code`).
 */
export function checkOutlineCodes(
  outlines: readonly CodedOutline[],
  check: CodeCheck,
): readonly DomainError[] {
  const { file, field, division, knownCodes } = check;
  const mixed = mixedVintages(outlines, check);
  if (mixed !== undefined) return [mixed];
  const firstWith = new Map<string, number>();
  const refusals: DomainError[] = [];
  for (const outline of outlines) {
    const { feature, code } = outline;
    if (code === undefined) {
      refusals.push(new DomainError('area/missing-code-field', { file, feature, field }));
      continue;
    }
    const data = { file, feature, field, code, division };
    const other = firstWith.get(code);
    if (other !== undefined) {
      refusals.push(new DomainError('area/duplicate-code', { ...data, other }));
    } else if (isOfOtherEdition(outline, check)) {
      refusals.push(new DomainError('area/wrong-vintage', data));
    } else if (!knownCodes.has(code)) {
      const area = `${division}:${code}`;
      if (check.unknownCodes === 'refused') {
        refusals.push(new DomainError('area/unknown-area', { ...data, area }));
      } else if (!isCodeOf(division, code)) {
        refusals.push(new DomainError('area/code-not-of-division', data));
      }
    }
    firstWith.set(code, other ?? feature);
  }
  return refusals;
}

/** A file with areas of several editions is refused once, not area by area. */
function mixedVintages(
  outlines: readonly CodedOutline[],
  { file, field, division }: CodeCheck,
): DomainError | undefined {
  if (parseDivision(division).vintage === undefined) return undefined;
  const vintages = new Set(outlines.flatMap((outline) => saidVintages(outline, field)));
  if (vintages.size < 2) return undefined;
  const places = [...vintages].sort().map((vintage) => {
    const of = outlines.filter((outline) => saidVintages(outline, field).includes(vintage));
    return `${vintage}: ${of.length}`;
  });
  return new DomainError('area/mixed-vintages', { file, division, vintages: places });
}

// As codes (0380C1230_DeSO2018), layers (DeSO_2018.17) and fields (deso2018) name an edition.
const edition = /(?:deso|regso)[._ -]?(20\d\d)(?!\d)/i;

/**
 * Whether an outline is of another edition: code, field or layer say so, or it is an area that was
 * split or is a part of one. A split DeSO ends in 0, and its parts in 1, 2, 3 in the next edition (SCB 2025).
 */
function isOfOtherEdition(
  outline: CodedOutline,
  { field, division, knownCodes }: CodeCheck,
): boolean {
  const { level, vintage } = parseDivision(division);
  const { code = '' } = outline;
  const said = saidVintages(outline, field);
  if (vintage !== undefined && said.some((year) => Number(year) !== vintage)) return true;
  if (level !== 'deso' || knownCodes.has(code)) return false;
  return knownCodes.has(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
}

// SCB's geodata service writes 2025_v2 beside every area.
const versionYear = /^(20\d\d)(?:$|[._ -]|v)/i;

/** The years of editions that an outline names, each once. */
function saidVintages(
  { code = '', layer = '', version = '' }: CodedOutline,
  field: string,
): readonly string[] {
  const named = [code, field, layer].flatMap((text) => edition.exec(text)?.[1] ?? []);
  const year = versionYear.exec(version)?.[1];
  return [...new Set(year === undefined ? named : [...named, year])];
}
