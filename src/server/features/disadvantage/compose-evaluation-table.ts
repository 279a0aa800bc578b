import type { ConditionEvaluation, RuleEvaluation } from '#contract/disadvantage.ts';
import type { Speech } from '#contract/text/format.ts';
import type { DescribedIndicator } from '#contract/text/profile/explain-condition.ts';
import {
  fileNameOf,
  type OutCell,
  type OutColumn,
  type OutKind,
} from '../../http/tables/out-table.ts';
import type { ObservedTable } from '../../http/tables/write-json-stat.ts';
import { composeObservations } from '../indicators/compose-observations.ts';
import { composeSourceLines, outSourcesOf } from '../indicators/source-line.ts';
import type { EvaluationBackground } from './queries.ts';

/** One condition of one area. */
export interface EvaluationLine {
  readonly area: RuleEvaluation['areas'][number];
  readonly condition: ConditionEvaluation;
}

/** Prövningen som tabell: one row an area and condition, with both numbers and where they come from. */
export function composeEvaluationTable(
  speech: Speech,
  evaluation: RuleEvaluation,
  { indicators, sources }: EvaluationBackground,
): ObservedTable<EvaluationLine> {
  const { language } = speech;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const { rule, division, summary } = evaluation;
  return {
    title: `${rule.name[language]}, ${division}`,
    fileName: fileNameOf('regel', String(rule.version), division),
    language,
    columns: columnsOf(speech, evaluation, byId, composeSourceLines(sources, speech)),
    rows: evaluation.areas.flatMap((area) =>
      area.conditions.map((condition) => ({ area, condition })),
    ),
    sources: outSourcesOf(sources),
    remarks: [
      speech.say('profile.conditions-sentence'),
      ...(summary.standIn
        ? [speech.say('rule.tried-stand-in', { name: summary.standInName ?? '' })]
        : []),
    ],
    observations: composeObservations<EvaluationLine>(speech, ({ area, condition }) => {
      const indicator = byId.get(condition.usedIndicator);
      if (condition.figure === null || indicator === undefined) return undefined;
      const { period, value, missing } = condition.figure;
      const group = { sex: 'total', age: 'total' } as const;
      return { area: area.area, areaName: area.name, indicator, period, ...group, value, missing };
    }),
  };
}

function columnsOf(
  speech: Speech,
  { rule }: RuleEvaluation,
  byId: ReadonlyMap<string, DescribedIndicator>,
  sourceOf: (release: string) => string,
): readonly OutColumn<EvaluationLine>[] {
  const { say, language } = speech;
  const nameOf = (id: string): string => byId.get(id)?.name[language] ?? id;
  const yesOrNo = (yes: boolean): string => say(yes ? 'csv.yes' : 'csv.no');
  const column = (
    head: string,
    kind: OutKind,
    cell: (area: EvaluationLine['area'], condition: ConditionEvaluation) => OutCell,
  ): OutColumn<EvaluationLine> => ({
    head,
    kind,
    cell: ({ area, condition }) => cell(area, condition),
    // A comparison and a difference are in the unit of the value.
    ...(kind === 'decimal'
      ? { decimals: ({ condition }) => byId.get(condition.usedIndicator)?.decimals }
      : {}),
  });
  return [
    column(say('csv.area'), 'code', (area) => area.area),
    column(say('csv.name'), 'text', (area) => area.name),
    column(say('rule-table.population'), 'integer', (area) => area.population),
    column(say('rule-table.met'), 'integer', (area) => area.met),
    column(say('rule-table.undecided'), 'integer', (area) => area.undecided),
    column(say('rule-table.conditions'), 'integer', (area) => area.conditions.length),
    column(say('rule-table.at-least'), 'integer', () => rule.atLeast),
    column(say('rule-table.outcome'), 'text', (area) => say(`profile.${area.outcome}`)),
    column(say('rule-table.borderline'), 'text', (area) => yesOrNo(area.borderline)),
    column(say('rule-table.condition'), 'text', (_, c) => nameOf(c.indicator)),
    column(say('rule-table.direction'), 'text', (_, c) => say(`profile.${c.direction}`)),
    column(say('rule-table.used'), 'text', (_, c) => nameOf(c.usedIndicator)),
    column(say('csv.proxy'), 'text', (_, c) => (c.proxy ? nameOf(c.indicator) : null)),
    column(say('csv.value'), 'decimal', (_, c) => c.figure?.value ?? null),
    column(say('csv.unit'), 'text', (_, c) => unitOf(speech, byId.get(c.usedIndicator))),
    column(say('csv.period'), 'code', (_, c) => c.figure?.period ?? null),
    column(say('csv.missing'), 'text', (_, c) => whyMissing(speech, c)),
    column(say('csv.comparison'), 'text', (_, c) => c.comparison?.name ?? null),
    column(say('csv.comparison-value'), 'decimal', (_, c) => c.comparison?.figure.value ?? null),
    column(say('csv.stand-in'), 'text', (_, c) =>
      c.comparison ? yesOrNo(c.comparison.standIn) : null,
    ),
    column(say('rule-table.difference'), 'decimal', (_, c) => c.difference),
    column(say('rule-table.condition-outcome'), 'text', (_, c) => say(`profile.${c.outcome}`)),
    column(say('rule-table.near-line'), 'text', (_, c) => yesOrNo(c.nearLine)),
    column(say('csv.source'), 'text', (_, c) => (c.figure ? sourceOf(c.figure.release) : null)),
    column(say('csv.release'), 'code', (_, c) => c.figure?.release ?? null),
  ];
}

function unitOf(speech: Speech, indicator: DescribedIndicator | undefined): OutCell {
  return indicator === undefined ? null : speech.say(`unit-name.${indicator.unit}`);
}

function whyMissing(speech: Speech, condition: ConditionEvaluation): OutCell {
  if (condition.figure?.missing != null) return speech.say(`missing.${condition.figure.missing}`);
  if (condition.reason === 'not-at-this-level') return speech.say('csv.not-at-this-level');
  return condition.figure === null ? speech.say('csv.not-loaded') : null;
}
