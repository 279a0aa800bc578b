import type { Measured, Observation } from '../indicators/observation.ts';
import { isSameMeasured } from '../indicators/same-measured.ts';
import { cellKey } from './cell-key.ts';
import { findNationalJumps, type NationalJump } from './find-national-jumps.ts';

/** Varför en ändring väntar på en person. */
export const changeReasons = [
  'national-jump',
  'codes-new',
  'codes-gone',
  'many-cells-changed',
  'more-missing',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Bedömning: what an answer would do to what shows, and whether somebody should look first. */
export interface ChangeJudgement {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly missing: number;
  readonly jumps: readonly NationalJump[];
  readonly codesNew: number;
  readonly codesGone: number;
  readonly reasons: readonly ChangeReason[];
}

/** A revision of more cells than this, of those that stood, is not an ordinary one. */
const largestChanged = 0.2;
/** The share of missing cells may rise by this much. */
const largestMissingRise = 0.05;

/**
 * Bedöm ändring. A jump in a national value always waits for a person. When nobody sits at the screen
 * (`unattended`) so do codes that came or went within periods that stood already, a revision of more than a
 * fifth of the cells that stood, and a share of missing cells that rose by more than five points.
 *
 * @param shown what shows now, by the key of the cell.
 */
export function judgeChange(
  observations: readonly Observation[],
  shown: ReadonlyMap<string, Measured>,
  { unattended }: { readonly unattended: boolean },
): ChangeJudgement {
  const keys = new Map(observations.map((one) => [cellKey(one), one.measured]));
  const columns = new Set([...keys.keys()].map(columnOf));
  const standing = [...shown].filter(([key]) => columns.has(columnOf(key)));
  const stood = new Set(standing.map(([key]) => columnOf(key)));
  let changed = 0;
  let same = 0;
  for (const [key, measured] of keys) {
    const before = shown.get(key);
    if (before === undefined) continue;
    if (isSameMeasured(before, measured)) same++;
    else changed++;
  }
  const codesNew = [...keys.keys()].filter((key) => stood.has(columnOf(key)) && !shown.has(key));
  const codesGone = standing.filter(([key]) => !keys.has(key));
  const jumps = findNationalJumps(observations, shown);
  const missing = [...keys.values()].filter(isMissing).length;
  const missingBefore = standing.filter(([, measured]) => isMissing(measured)).length;
  const rise = shareOf(missing, keys.size) - shareOf(missingBefore, standing.length);
  const isRevision = standing.length > 0 && changed > largestChanged * standing.length;
  const reasons: ChangeReason[] = jumps.length > 0 ? ['national-jump'] : [];
  if (unattended && codesNew.length > 0) reasons.push('codes-new');
  if (unattended && codesGone.length > 0) reasons.push('codes-gone');
  if (unattended && isRevision) reasons.push('many-cells-changed');
  if (unattended && standing.length > 0 && rise > largestMissingRise) reasons.push('more-missing');
  return {
    new: keys.size - changed - same,
    changed,
    same,
    missing,
    jumps,
    codesNew: codesNew.length,
    codesGone: codesGone.length,
    reasons,
  };
}

const isMissing = (measured: Measured): boolean => 'missing' in measured;
const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Indicator, division, period and group of a cell's key: a column in which areas come and go. */
function columnOf(key: string): string {
  const [indicator, area = '', ...rest] = key.split('|');
  return [indicator, area.slice(0, area.indexOf(':')), ...rest].join('|');
}
