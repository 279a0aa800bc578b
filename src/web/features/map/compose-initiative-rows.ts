import type { AreaSummary } from '#contract/areas.ts';
import type { AreaCommitments } from '#contract/commitments.ts';
import type { Speech } from '#contract/text/format.ts';
import { type MapRow, placeOf } from './map-row.ts';

/** The last step of colour; it holds all areas with as many commitments or more. */
export const mostSteps = 7;
/** The steps of colour, from none. */
export const initiativeSteps: readonly number[] = Array.from(
  { length: mostSteps + 1 },
  (_, i) => i,
);

/** One row an area: how many commitments that stand name it. */
export function composeInitiativeRows(
  speech: Speech,
  areas: readonly AreaSummary[],
  initiatives: AreaCommitments,
): readonly MapRow[] {
  const countOf = countById(initiatives);
  return areas.map((area) => {
    const place = placeOf(area);
    const count = countOf.get(area.id) ?? 0;
    const said = speech.say('map.area-initiatives', { count });
    return {
      ...place,
      fill: `count-${Math.min(count, mostSteps)}`,
      value: count,
      valueText: said,
      mark: String(count),
      side: undefined,
      undecided: null,
      commitments: count,
      spoken: `${place.name} ${place.code}, ${said}`,
    };
  });
}

/** Two things at once: the rows as they are, hatched where no commitment names the area. */
export function hatchUncovered(
  speech: Speech,
  rows: readonly MapRow[],
  initiatives: AreaCommitments,
): readonly MapRow[] {
  const countOf = countById(initiatives);
  return rows.map((row) => {
    const commitments = countOf.get(row.id) ?? 0;
    const said =
      commitments === 0
        ? speech.say('map.spoken-uncovered')
        : speech.say('commitment.cell-total', { total: commitments });
    return { ...row, commitments, isHatched: commitments === 0, spoken: `${row.spoken}, ${said}` };
  });
}

function countById({ areas }: AreaCommitments): ReadonlyMap<string, number> {
  return new Map(areas.map(({ id, count }) => [id, count]));
}
