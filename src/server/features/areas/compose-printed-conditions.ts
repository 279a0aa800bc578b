import type { ConditionEvaluation } from '#contract/disadvantage.ts';
import { explainCondition } from '#contract/text/profile/explain-condition.ts';
import { sayDifference } from '#contract/text/say-value.ts';
import type { Block, Cell } from '../../documents/document.ts';
import type { PrintedPage } from './printed-page.ts';

/** Villkoren: outcome, stand-in, and one row a condition. */
export function composeConditions(page: PrintedPage): Block[] {
  const { speech, profile } = page;
  const { evaluation } = profile;
  if (evaluation === null) return [];
  const total = evaluation.conditions.length;
  const standIn = evaluation.conditions.find((one) => one.comparison?.standIn)?.comparison;
  const say = speech.say;
  return [
    {
      kind: 'heading',
      level: 1,
      text: say('profile.conditions-title', { total, met: evaluation.met }),
    },
    {
      kind: 'paragraph',
      text: [
        say(`profile.outcome.${evaluation.outcome}`),
        ...(evaluation.borderline ? [say('profile.borderline')] : []),
        ...(standIn
          ? [
              say('profile.stand-in', {
                name: standIn.name,
                wanted: say('profile.role.country'),
              }),
            ]
          : []),
        say('profile.conditions-sentence'),
      ].join(' '),
    },
    {
      kind: 'table',
      caption: say('profile.condition'),
      widths: [4.6, 1.8, 1.8, 2.6, 1.6],
      heads: [
        { text: say('profile.condition') },
        { text: say('profile.value'), alignEnd: true },
        { text: say('profile.comparison'), alignEnd: true },
        { text: say('profile.difference'), alignEnd: true },
        { text: say('profile.outcome') },
      ],
      rows: evaluation.conditions.map((condition) => conditionCells(page, condition)),
    },
  ];
}

function conditionCells(page: PrintedPage, condition: ConditionEvaluation): Cell[] {
  const { speech, indicatorOf, cite } = page;
  const measure = indicatorOf(condition.usedIndicator);
  return [
    {
      text: page.nameOf(condition.indicator),
      ...(needsWords(condition)
        ? { note: explainCondition(speech, condition, indicatorOf).join(' ') }
        : {}),
    },
    { text: cite(condition.figure, condition.usedIndicator), alignEnd: true },
    { text: cite(condition.comparison?.figure ?? null, condition.usedIndicator), alignEnd: true },
    {
      text:
        condition.difference === null || measure === undefined
          ? '–'
          : sayDifference(speech, condition.difference, measure),
      alignEnd: true,
    },
    {
      text: speech.say(`profile.${condition.outcome}`),
      strong: condition.outcome === 'meets',
      ...(condition.nearLine ? { note: speech.say('profile.near-line') } : {}),
    },
  ];
}

// On paper the row's two numbers explain themselves; a proxy, a blank or a near line needs the sentence.
function needsWords(condition: ConditionEvaluation): boolean {
  return condition.proxy || condition.nearLine || condition.outcome === 'undecided';
}
