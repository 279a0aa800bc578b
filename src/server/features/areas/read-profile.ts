import type { AreaProfile } from '#contract/areas.ts';
import { type AreaLevel, areaLevels } from '#domain/areas/area.ts';
import { buildAreaProfile, type ComparisonArea } from '#domain/areas/build-area-profile.ts';
import { letterOf } from '#domain/compass/letter-of.ts';
import { ruleInForce } from '#domain/disadvantage/rule-in-force.ts';
import type { RuleVersion } from '#domain/disadvantage/rule-version.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import type { Remembered } from '../../http/remember.ts';
import { storedRuleOf } from '../disadvantage/rows.ts';
import { dataAgeOf } from '../fetches/select-source-ages.ts';
import { figureOf } from '../indicators/figure-rows.ts';
import type { SourcedRow } from '../indicators/source-line.ts';
import { agesOf } from './ages-of.ts';
import { createDivisionTable, type DivisionTable } from './division-table.ts';
import { evaluateInDivision } from './evaluate-in-division.ts';
import { figuresByIndicator, groupsByIndicator, isAboutAll } from './profile-cells.ts';
import { type AreaCell, type Measure, selectAreaCells, selectDivisionValues } from './queries.ts';
import { type AreaContextRow, areaOfRow } from './rows.ts';

/** A profile with the catalogue its rows name. */
export interface ReadProfile {
  readonly profile: AreaProfile;
  readonly indicators: readonly Indicator[];
  /** Names, for every release in the profile, where it comes from. */
  readonly sources: readonly SourcedRow[];
}

/**
 * The profile of an area whose context has been read. One statement, and one more when values of its
 * division are set beside it for the first time since the data changed.
 */
export async function readProfile(
  db: ReadHandle,
  divisions: Remembered<DivisionTable>,
  context: AreaContextRow,
  today: string,
): Promise<ReadProfile> {
  const area = areaOfRow(context);
  const rule = ruleInForce(
    context.rules.map((row) => storedRuleOf(row).rule),
    today,
  );
  const compared = comparisonAreas(context, rule);
  const nearby = nearbyOf(context, area.level);
  const links = chooseLinks(context);
  const cells = await selectAreaCells(db, area.id, [
    ...compared.map((one) => one.area),
    ...links.map((link) => link.area),
  ]);
  const division = await divisions.recall(area.division, context.state, async () =>
    createDivisionTable((measures) =>
      selectDivisionValues(db, area.division, nearbyDivisionOf(area.level), measures),
    ),
  );
  await division.read(newestMeasures(area.id, cells));
  const indicators = context.indicators.toSorted(byName);
  const body = buildAreaProfile({
    level: area.level,
    area: area.id,
    indicators,
    comparisonAreas: compared,
    nearby: nearby?.name,
    links,
    breaks: context.breaks,
    figuresOf: figuresByIndicator(cells),
    valuesInDivision: division.values,
    valuesNearby: (indicator, period) => division.valuesNearby(nearby?.id, indicator, period),
    valuesAlike: (indicator, period) =>
      division.valuesAlike(context.landscape?.position, indicator, period),
    landscape: nameOfContext(context),
  });
  const groupsOf = groupsByIndicator(cells, area.id);
  const profile: AreaProfile = {
    area,
    areaKm2: context.area_km2,
    labelPoint:
      context.label_longitude === null || context.label_latitude === null
        ? null
        : { longitude: context.label_longitude, latitude: context.label_latitude },
    neighbours: context.neighbours,
    inside: insideOf(context, area.level),
    strengths: [...body.strengths],
    rows: body.rows.map((row) => ({
      ...row,
      comparisons: [...row.comparisons],
      groups: groupsOf(row.indicator, row.figure.period),
      history: [...row.history],
      linked: row.linked.map((one) => ({
        ...one,
        areas: [...one.areas],
        periods: [...one.periods],
        figures: [...one.figures],
      })),
      breaks: [...row.breaks],
    })),
    absent: [...body.absent],
    ages: agesOf(cells.filter((cell) => cell.area_id === area.id).map(withFigure)),
    evaluation:
      rule === undefined || !isSmall(area.level) ? null : evaluateInDivision(context, rule, cells),
    ...ageOf(context, cells, today),
  };
  return { profile, indicators, sources: cells };
}

/** What the area's rows are about: of each indicator its own newest figure. Cells come oldest first. */
function newestMeasures(area: string, cells: readonly AreaCell[]): readonly Measure[] {
  const newest = new Map<string, string>();
  for (const cell of cells) {
    if (cell.area_id === area && isAboutAll(cell)) {
      newest.set(cell.indicator_id, cell.period_id);
    }
  }
  return [...newest].map(([indicator, period]) => ({ indicator, period }));
}

/** From when the area's own figures are, and whether a source has failed since. */
function ageOf(
  { id, indicators, ages }: AreaContextRow,
  cells: readonly (SourcedRow & { readonly area_id: string; readonly indicator_id: string })[],
  today: string,
) {
  const newest = new Map<string, string>();
  for (const { area_id, indicator_id, fetched } of cells) {
    const known = newest.get(indicator_id) ?? '';
    if (area_id === id && fetched !== null && fetched > known) newest.set(indicator_id, fetched);
  }
  const shown = indicators
    .filter((one) => newest.has(one.id))
    .map((one) => ({ id: one.id, fetched: newest.get(one.id), ...one.source }));
  return dataAgeOf(shown, ages, today);
}

const byName = (a: Indicator, b: Indicator): number => a.name.sv.localeCompare(b.name.sv, 'sv');
const isSmall = (level: AreaLevel): boolean => level === 'deso' || level === 'regso';

function withFigure<Cell extends Parameters<typeof figureOf>[0]>(cell: Cell) {
  return { ...cell, figure: figureOf(cell) };
}

/** The rule's comparison area and its stand-in, and the county and municipality the area lies in. */
function comparisonAreas(
  context: AreaContextRow,
  rule: RuleVersion | undefined,
): readonly ComparisonArea[] {
  const named = (role: ComparisonArea['role'], area: string | undefined): ComparisonArea[] => {
    if (area === undefined || area === context.id) return [];
    const parent = context.parents.find((one) => one.id === area);
    return [{ role, area, name: parent?.name ?? context.compared[area] ?? area }];
  };
  const parentAt = (division: string) =>
    context.parents.find((parent) => parent.id.startsWith(`${division}:`))?.id;
  return [
    ...named('country', parentAt('country') ?? 'country:SE'),
    ...named('stand-in', rule?.standIn),
    ...named('county', parentAt('county')),
    ...named('municipality', parentAt('municipality')),
  ];
}

/** `C Villaområden`; the letter alone until somebody has named the landscape. */
function nameOfContext({ landscape }: AreaContextRow): string | undefined {
  if (landscape === null) return undefined;
  return [letterOf(landscape.number), landscape.name].filter((one) => one !== null).join(' ');
}

/** The division of the areas whose parts are like an area of a level. */
function nearbyDivisionOf(level: AreaLevel): string | undefined {
  if (isSmall(level)) return 'municipality';
  return level === 'municipality' ? 'county' : undefined;
}

/** The area whose parts are like this one: the municipality, or for a municipality the county. */
function nearbyOf(
  context: AreaContextRow,
  level: AreaLevel,
): { id: string; name: string } | undefined {
  const division = nearbyDivisionOf(level);
  return context.parents.find((parent) => parent.id.startsWith(`${division}:`));
}

/** Of crosswalks both ways between two divisions, the one to the area's own. */
function chooseLinks({ links }: AreaContextRow): AreaContextRow['links'] {
  const toOwn = new Set(links.filter((link) => link.isTo).map((link) => link.division));
  return links.filter((link) => link.isTo || !toOwn.has(link.division));
}

/** Editions that are gone are not waited for. */
function isNewest(
  one: AreaContextRow['divisions'][number],
  all: AreaContextRow['divisions'],
): boolean {
  return all.every((other) => other.level !== one.level || other.id <= one.id);
}

/** Finer divisions with the areas inside; expected everywhere but inside the smallest and composites. */
function insideOf(context: AreaContextRow, level: AreaLevel): AreaProfile['inside'] {
  if (level === 'composite' || level === 'own') return [];
  const levels: readonly string[] = areaLevels;
  const rank = (one: string): number => levels.indexOf(one);
  return context.divisions
    .filter(({ level: own }) => own !== 'composite' && own !== 'own' && rank(own) > rank(level))
    .filter((one) => one.areas.length > 0 || isNewest(one, context.divisions))
    .map(({ id, areas }) => ({ division: id, areas, expected: true }));
}
