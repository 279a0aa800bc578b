import { columnsOf } from '../indicators/collect-columns.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { observationAt } from '../indicators/observation-columns.ts';
import { settleSurvey } from '../indicators/settle-survey.ts';
import type { ReadCells } from './read-observations.ts';
import { addRemark, listRemarks, type RemarkList } from './remark-list.ts';
import { remarkOnFile } from './table-reading.ts';

/** Cells with the shares of surveys settled, and what was said of them. */
export interface SettledCells {
  readonly cells: ReadCells;
  readonly errors: RemarkList;
  readonly warnings: RemarkList;
}

/**
 * Avgör enkätsvar: every share of a survey by its respondents (`settleSurvey`), and a bare year as the wave of
 * that year where the indicator has waves. A file without surveys comes back as it is.
 */
export function settleSurveys(cells: ReadCells, indicators: readonly Indicator[]): SettledCells {
  const { observations } = cells;
  const surveys = new Map(
    indicators
      .filter((one) => one.survey !== undefined && observations.indicators.includes(one.id))
      .map((one) => [one.id, one]),
  );
  const [errors, warnings] = [listRemarks(), listRemarks()];
  if (surveys.size === 0) return { cells, errors, warnings };
  const few = new Map<string, number>();
  const settled: Observation[] = [];
  for (let cell = 0; cell < observations.length; cell++) {
    const read = observationAt(observations, cell);
    const survey = surveys.get(read.indicator);
    if (survey?.survey === undefined) {
      settled.push(read);
      continue;
    }
    const period =
      survey.periodKind === 'survey-wave' && read.period.kind === 'year'
        ? { ...read.period, kind: 'survey-wave' as const }
        : read.period;
    const share = settleSurvey(read.measured, survey.survey);
    if ('refusal' in share) {
      const { row, column } = cells.placeOf(cell);
      const value = cells.textOf(cell);
      addRemark(errors, () => ({ code: share.refusal, row, column, value, data: {} }));
      settled.push({ ...read, period });
    } else {
      if (share.tooFew) few.set(survey.id, (few.get(survey.id) ?? 0) + 1);
      settled.push({ ...read, period, measured: share.measured });
    }
  }
  for (const [indicator, areas] of few) {
    const minimum = surveys.get(indicator)?.survey?.minimumRespondents ?? 0;
    addRemark(warnings, () =>
      remarkOnFile('release/too-few-respondents', { indicator, areas, minimum }),
    );
  }
  return { cells: { ...cells, observations: columnsOf(settled) }, errors, warnings };
}
