import type { CrosswalkPreview, CrosswalkRequest } from '#contract/crosswalks.ts';
import type { AreaId } from '#domain/areas/area.ts';
import { type CrosswalkPart, isWhole } from '#domain/crosswalks/crosswalk.ts';
import type { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { type MadeCrosswalk, makeCrosswalk } from './make-crosswalk.ts';

const mostShown = 50;
const mostErrors = 200;

/** Everything a crosswalk would be; nothing is saved. */
export async function previewCrosswalk(
  db: ReadHandle,
  request: CrosswalkRequest,
): Promise<{ readonly made: MadeCrosswalk; readonly preview: CrosswalkPreview }> {
  const made = await makeCrosswalk(db, request);
  const { crosswalk, refusals, nameOf } = made;
  const { parts } = crosswalk;
  const named = (areas: readonly AreaId[]) => ({
    count: areas.length,
    areas: areas.slice(0, mostShown).map(nameOf),
  });
  const preview: CrosswalkPreview = {
    from: crosswalk.from,
    to: crosswalk.to,
    method: crosswalk.method,
    weightPeriod: made.weightPeriod ?? null,
    pairs: parts.length,
    whole: parts.filter(isWhole).length,
    split: countShared(parts, 'from'),
    merged: countShared(parts, 'to'),
    open: parts.filter((part) => part.shareOfFrom === undefined || part.shareOfTo === undefined)
      .length,
    unmatchedFrom: named(crosswalk.unmatchedFrom),
    unmatchedTo: named(crosswalk.unmatchedTo),
    examples: parts
      .filter((part) => !isWhole(part))
      .slice(0, mostShown)
      .map(({ from, to, shareOfFrom, shareOfTo }) => ({
        from,
        fromName: nameOf(from),
        to,
        toName: nameOf(to),
        shareOfFrom: shareOfFrom ?? null,
        shareOfTo: shareOfTo ?? null,
      })),
    inputHash: made.inputHash,
    errors: refusals.slice(0, mostErrors).map(remarkOf),
    errorCount: refusals.length,
    canMake: refusals.length === 0 && parts.length > 0,
  };
  return { made, preview };
}

/** Areas of a side that stand in several parts. */
function countShared(parts: readonly CrosswalkPart[], side: 'from' | 'to'): number {
  const groups = Map.groupBy(parts, (part) => part[side]);
  return [...groups.values()].filter((group) => group.length > 1).length;
}

function remarkOf({ code, data }: DomainError): CrosswalkPreview['errors'][number] {
  return {
    code,
    row: typeof data.row === 'number' ? data.row : null,
    column: null,
    value: data.value == null ? null : String(data.value),
    data: { ...data },
  };
}
