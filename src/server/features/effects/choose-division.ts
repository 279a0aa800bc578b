import type { AreaId } from '#domain/areas/area.ts';

/**
 * The division that most of an effort's areas belong to, of equals the first by id, and the areas of others:
 * values of different divisions are not mixed.
 */
export function chooseDivision(areas: readonly AreaId[]): {
  readonly division: string;
  readonly inside: readonly AreaId[];
  readonly others: readonly AreaId[];
} {
  const divisionOf = (area: AreaId): string => area.slice(0, area.indexOf(':'));
  const groups = [...Map.groupBy(areas, divisionOf)].sort(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  const [division, inside] = groups[0] ?? ['', []];
  return { division, inside, others: areas.filter((area) => !inside.includes(area)) };
}
