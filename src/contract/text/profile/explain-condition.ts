import type { ConditionEvaluation } from '../../disadvantage.ts';
import type { IndicatorMetadata } from '../../indicators.ts';
import type { Speech } from '../format.ts';
import { sayPeriod, sayValue } from '../say-value.ts';

/** What a profile's sentences need to know of an indicator. */
export type DescribedIndicator = Pick<
  IndicatorMetadata,
  | 'id'
  | 'name'
  | 'unit'
  | 'decimals'
  | 'numerator'
  | 'denominator'
  | 'lowestLevel'
  | 'aboutChildren'
  | 'source'
>;

/** Finds an indicator; undefined when its definition is not loaded. */
export type IndicatorOf<Found extends DescribedIndicator = DescribedIndicator> = (
  id: string,
) => Found | undefined;

/** "Varför?": the sentences that say why a condition came out as it did, with both numbers. */
export function explainCondition(
  speech: Speech,
  condition: ConditionEvaluation,
  indicatorOf: IndicatorOf,
): readonly string[] {
  const { language, say } = speech;
  const nameOf = (id: string): string => indicatorOf(id)?.name[language] ?? id;
  const sentences = [outcomeSentence(speech, condition, indicatorOf, nameOf)];
  if (condition.proxy) {
    sentences.push(
      say('profile.why.proxy', {
        name: nameOf(condition.usedIndicator),
        wanted: nameOf(condition.indicator).toLocaleLowerCase(language),
      }),
    );
  }
  if (condition.nearLine) sentences.push(say('profile.why.near-line'));
  if (condition.figure !== null && condition.comparison !== null) {
    sentences.push(
      say('profile.why.period', { period: sayPeriod(speech, condition.figure.period) }),
    );
  }
  return sentences;
}

function outcomeSentence(
  speech: Speech,
  condition: ConditionEvaluation,
  indicatorOf: IndicatorOf,
  nameOf: (id: string) => string,
): string {
  const { say } = speech;
  const { figure, comparison, outcome, reason } = condition;
  const name = nameOf(condition.usedIndicator);
  const measure = indicatorOf(condition.usedIndicator) ?? { unit: 'persons', decimals: 1 };
  if (outcome !== 'undecided' && figure?.value != null && comparison?.figure.value != null) {
    return say(`profile.why.${outcome}-${condition.direction}`, {
      name,
      value: sayValue(speech, figure.value, measure),
      comparison: comparison.name,
      other: sayValue(speech, comparison.figure.value, measure),
    });
  }
  if (reason === 'not-at-this-level') {
    const wanted = indicatorOf(condition.indicator);
    return say('profile.why.not-at-this-level', {
      name: nameOf(condition.indicator),
      level: say(`level.${wanted?.lowestLevel ?? 'municipality'}`),
      how: howToGet(speech, wanted),
    });
  }
  if (reason === 'no-comparison' && figure?.value != null) {
    return say('profile.why.no-comparison', {
      name,
      value: sayValue(speech, figure.value, measure),
      period: sayPeriod(speech, figure.period),
      comparison: say('profile.role.country'),
    });
  }
  const missing =
    figure?.missing == null ? say('profile.no-row') : say(`missing.${figure.missing}`);
  return say('profile.why.missing-value', { name, reason: missing });
}

/** How a measure that is lacking can be got: its table and publisher, or that they are not known. */
export function howToGet(speech: Speech, indicator: DescribedIndicator | undefined): string {
  return indicator === undefined || indicator.source.table === 'unknown'
    ? speech.say('profile.how-unknown')
    : speech.say('profile.how-from-source', {
        table: indicator.source.table,
        publisher: indicator.source.publisher,
      });
}
