import type { GapSeriesText } from '#contract/inequality.ts';
import { buildGapSeries } from '#domain/inequality/build-gap-series.ts';
import type { GapGrouping } from '#domain/inequality/gap-series.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { composeRun } from '../compass/compose-run.ts';
import { selectRun } from '../compass/queries.ts';
import {
  type GapAreaRow,
  type GapContext,
  type GapSelection,
  selectGapAreas,
  selectGapValues,
} from './queries.ts';

type GroupName = Pick<GapSeriesText['groups'][number], 'letter' | 'name'>;

/** The gap between groups of areas through all periods. Three statements at most. */
export async function readGap(
  db: ReadHandle,
  selection: GapSelection,
  context: GapContext,
  between: GapGrouping,
): Promise<GapSeriesText> {
  const byLandscape = between === 'landscapes';
  const [areas, values, names] = await Promise.all([
    selectGapAreas(db, selection, context),
    selectGapValues(db, selection),
    byLandscape && context.run !== null ? namesOfRun(db, context.run) : new Map(),
  ]);
  const keyOf = (area: GapAreaRow): string | null =>
    byLandscape ? (area.landscape?.toString() ?? null) : area.municipality;
  const inside = new Set(areas.map((area) => area.id));
  const used = values.filter((one) => inside.has(one.area));
  const series = buildGapSeries({
    periods: [...Map.groupBy(used, (one) => one.period)].map(([period, found]) => ({
      period,
      values: found,
    })),
    groupOf: new Map(areas.flatMap((area) => keyed(area.id, keyOf(area)))),
    people: new Map(areas.flatMap((area) => keyed(area.id, area.people))),
  });
  const nameOf = (key: string): GroupName => names.get(key) ?? municipalityName(areas, key);
  return {
    indicator: selection.indicator,
    division: selection.division,
    between,
    run: byLandscape ? context.run : null,
    peoplePeriod: context.people_period,
    groups: series?.groups.map((group) => ({ ...group, ...nameOf(group.key) })) ?? [],
    high: series?.high ?? null,
    low: series?.low ?? null,
    points: [...(series?.points ?? [])],
    releases: [...new Set(used.map((one) => one.release))].sort(),
  };
}

function keyed<Value>(id: string, value: Value | null): readonly (readonly [string, Value])[] {
  return value === null ? [] : [[id, value]];
}

/** What the landscapes of a run are called, by position. */
async function namesOfRun(db: ReadHandle, run: string): Promise<ReadonlyMap<string, GroupName>> {
  const row = await selectRun(db, run);
  const landscapes = row === undefined ? [] : composeRun(row).landscapes;
  return new Map(
    landscapes.map(({ position, letter, name, proposedName }) => [
      String(position),
      { letter, name: name === null ? proposedName : { sv: name, en: name } },
    ]),
  );
}

function municipalityName(areas: readonly GapAreaRow[], key: string): GroupName {
  const name = areas.find((area) => area.municipality === key)?.municipality_name ?? key;
  return { letter: null, name: { sv: name, en: name } };
}
