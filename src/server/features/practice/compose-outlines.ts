import type { PracticeCounty } from '#domain/practice/practice-county.ts';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';
import type { SoundOutline } from '../areas/measure-outlines.ts';
import { fromSweref, mapGeometry } from '../areas/project-coordinates.ts';

/** Outlines of each division of an invented county that has any, in degrees and metres. */
export function composeOutlines(
  county: PracticeCounty,
): ReadonlyMap<string, readonly SoundOutline[]> {
  const { ground } = county;
  const project = projector();
  const outlines = (
    division: string,
    places: readonly { readonly code: string }[],
    metres: readonly AreaGeometry[],
  ): [string, readonly SoundOutline[]] => [
    division,
    places.map(({ code }, i) => ({
      id: `${division}:${code}`,
      degrees: mapGeometry(metres[i]!, project),
      metres: metres[i]!,
    })),
  ];
  return new Map([
    outlines(
      'deso2025',
      county.areas,
      county.areas.map((area) => area.metres),
    ),
    outlines(
      'deso2018',
      county.before,
      ground.before.map((area) => area.metres),
    ),
    outlines('regso2025', county.groups, ground.groups),
    outlines('municipality', county.municipalities, ground.municipalities),
  ]);
}

/** A decimetre: the same whole metres come out again on the way back. */
const decimals = 1e6;

/** Projects every corner once, however many borders it lies on. */
function projector(): (position: Position) => Position {
  const known = new Map<number, Position>();
  return (position) => {
    const key = position[0]! * 1e8 + position[1]!;
    const found = known.get(key);
    if (found !== undefined) return found;
    const degrees = fromSweref(position).map((one) => Math.round(one * decimals) / decimals);
    known.set(key, degrees);
    return degrees;
  };
}
