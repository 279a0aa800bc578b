import type { Observation } from '../../indicators/observation.ts';
import type { PracticeTable } from '../practice-catalogue.ts';
import { composeCrime } from './compose-crime.ts';
import { composeListed, composeSchools } from './compose-listed.ts';
import { composeMeasure } from './compose-measure.ts';
import { composeAgeShares, composeAges, composePopulation } from './compose-people.ts';
import { composeSurvey } from './compose-survey.ts';
import { type Column, countColumn } from './count-column.ts';
import { type LevelSet, levelSets } from './level-sets.ts';
import { ageShares, measures } from './measures.ts';
import { countryValue, type SownCounty } from './sow-county.ts';

/** Del av en tabell: so many figures as are stored at once. */
export interface FigureBatch {
  readonly table: PracticeTable;
  /** 1 for the first part of the table. */
  readonly part: number;
  readonly observations: readonly Observation[];
}

/** Figures to a batch, about: what is stored at once must fit in memory. */
const most = 300_000;

/** Skriv siffror: every table of the county, batch by batch, in the order of the catalogue. */
export function* composeFigures(sown: SownCounty): Generator<FigureBatch> {
  const sets = levelSets(sown.county);
  const columns = new Map<string, Column>();
  for (const table of sown.catalogue.tables) {
    let part = 1;
    let observations: Observation[] = [];
    for (const indicator of table.indicators) {
      for (const piece of piecesOf(sown, sets, indicator, columns)) {
        for (const one of piece) observations.push(one);
        if (observations.length < most) continue;
        yield { table, part: part++, observations };
        observations = [];
      }
    }
    if (observations.length > 0) yield { table, part, observations };
  }
}

function* piecesOf(
  sown: SownCounty,
  sets: readonly LevelSet[],
  indicator: string,
  columns: Map<string, Column>,
): Generator<readonly Observation[]> {
  const measure = measures.get(indicator);
  if (measure !== undefined) {
    const { county, catalogue } = sown;
    const column = countColumn(
      {
        ...sown,
        countryOf: (id) => countryValue(catalogue, id),
        seed: county.seed + 100 + catalogue.order.indexOf(indicator),
      },
      measure,
      columns.get('employment'),
    );
    if (indicator === 'employment') columns.set(indicator, column);
    yield* composeMeasure(sown, sets, measure, column);
    return;
  }
  if (indicator === 'population') {
    yield* composePopulation(sown, sets);
    yield* composeAges(sown, sets);
  } else if (indicator in ageShares) yield* composeAgeShares(sown, sets, indicator);
  else if (indicator === 'police-listed-share') yield composeListed(sown, sets);
  else if (indicator === 'school-eligibility-by-school') yield composeSchools(sown, sets);
  else if (indicator in sown.catalogue.crime) yield composeCrime(sown, sets, indicator);
  else yield composeSurvey(sown, sets, indicator);
}
