import type { ConditionEvaluation, RuleEvaluation } from '#contract/disadvantage.ts';
import type { Speech } from '#contract/text/format.ts';
import type { DescribedIndicator } from '#contract/text/profile/explain-condition.ts';
import type { CsvCell } from '../../http/write-csv.ts';

type AreaRow = RuleEvaluation['areas'][number];

/** A column: its head and what stands in it for one condition of one area. */
type Column = readonly [
  head: string,
  cell: (area: AreaRow, condition: ConditionEvaluation) => CsvCell,
];

/** Prövningen som tabell: one row an area and condition, with both numbers and where they come from. */
export function composeEvaluationTable(
  speech: Speech,
  evaluation: RuleEvaluation,
  indicators: readonly DescribedIndicator[],
  sourceOf: (release: string) => string,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
  const { say, language } = speech;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const nameOf = (id: string): string => byId.get(id)?.name[language] ?? id;
  const yesOrNo = (yes: boolean): string => say(yes ? 'csv.yes' : 'csv.no');
  const columns: readonly Column[] = [
    [say('csv.area'), (area) => area.area],
    [say('csv.name'), (area) => area.name],
    [say('rule-table.population'), (area) => area.population],
    [say('rule-table.met'), (area) => area.met],
    [say('rule-table.undecided'), (area) => area.undecided],
    [say('rule-table.conditions'), (area) => area.conditions.length],
    [say('rule-table.at-least'), () => evaluation.rule.atLeast],
    [say('rule-table.outcome'), (area) => say(`profile.${area.outcome}`)],
    [say('rule-table.borderline'), (area) => yesOrNo(area.borderline)],
    [say('rule-table.condition'), (_, c) => nameOf(c.indicator)],
    [say('rule-table.direction'), (_, c) => say(`profile.${c.direction}`)],
    [say('rule-table.used'), (_, c) => nameOf(c.usedIndicator)],
    [say('csv.proxy'), (_, c) => (c.proxy ? nameOf(c.indicator) : null)],
    [say('csv.value'), (_, c) => c.figure?.value ?? null],
    [say('csv.unit'), (_, c) => unitOf(speech, byId.get(c.usedIndicator))],
    [say('csv.period'), (_, c) => c.figure?.period ?? null],
    [say('csv.missing'), (_, c) => whyMissing(speech, c)],
    [say('csv.comparison'), (_, c) => c.comparison?.name ?? null],
    [say('csv.comparison-value'), (_, c) => c.comparison?.figure.value ?? null],
    [say('csv.stand-in'), (_, c) => (c.comparison ? yesOrNo(c.comparison.standIn) : null)],
    [say('rule-table.difference'), (_, c) => c.difference],
    [say('rule-table.condition-outcome'), (_, c) => say(`profile.${c.outcome}`)],
    [say('rule-table.near-line'), (_, c) => yesOrNo(c.nearLine)],
    [say('csv.source'), (_, c) => (c.figure ? sourceOf(c.figure.release) : null)],
    [say('csv.release'), (_, c) => c.figure?.release ?? null],
  ];
  return {
    heads: columns.map(([head]) => head),
    rows: evaluation.areas.flatMap((area) =>
      area.conditions.map((condition) => columns.map(([, cell]) => cell(area, condition))),
    ),
  };
}

function unitOf(speech: Speech, indicator: DescribedIndicator | undefined): CsvCell {
  return indicator === undefined ? null : speech.say(`unit-name.${indicator.unit}`);
}

function whyMissing(speech: Speech, condition: ConditionEvaluation): CsvCell {
  if (condition.figure?.missing != null) return speech.say(`missing.${condition.figure.missing}`);
  if (condition.reason === 'not-at-this-level') return speech.say('csv.not-at-this-level');
  return condition.figure === null ? speech.say('csv.not-loaded') : null;
}
