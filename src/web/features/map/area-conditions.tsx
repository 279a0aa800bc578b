import type { ReactNode } from 'react';
import type { ConditionEvaluation } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayValue } from '#contract/text/say-value.ts';
import { FigureText } from '../../design/figure-text.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './area-panel.module.css';
import type { EvaluatedArea } from './compose-condition-rows.ts';

/** How many of the rule's conditions an area meets: a count, never a grade. */
export function ConditionsMet({ evaluated }: { readonly evaluated: EvaluatedArea }): ReactNode {
  const { say } = useSpeech();
  const rest = { all: evaluated.conditions.length, undecided: evaluated.undecided };
  return (
    <p className={styles.met}>
      <FigureText isLarge value={String(evaluated.met)} unit={say('map.panel-of', rest)} />
    </p>
  );
}

export interface ConditionListProps {
  readonly evaluated: EvaluatedArea;
  readonly indicators: readonly IndicatorMetadata[];
}

/** Each condition with its two numbers and what they lead to. */
export function ConditionList({ evaluated, indicators }: ConditionListProps): ReactNode {
  const speech = useSpeech();
  const find = (id: string) => indicators.find((one) => one.id === id);
  return (
    <ul className={styles.conditions}>
      {evaluated.conditions.map((one) => (
        <li key={one.indicator} data-outcome={one.outcome}>
          <span>{find(one.indicator)?.name[speech.language] ?? one.indicator}</span>
          <span className={styles.numbers}>{sayNumbers(speech, one, find(one.usedIndicator))}</span>
          <span className={styles.outcome}>
            {speech.say(`map.outcome.${one.outcome}`)}
            {one.nearLine ? `, ${speech.say('map.panel-near')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `9,1 % mot 4,9 %`; with a proxy, what was measured instead. */
function sayNumbers(
  speech: Speech,
  condition: ConditionEvaluation,
  used: IndicatorMetadata | undefined,
): string {
  const value = condition.figure?.value ?? null;
  const compared = condition.comparison?.figure.value ?? null;
  if (used === undefined || value === null || compared === null) return '';
  const numbers = speech.say('map.panel-comparison', {
    value: sayValue(speech, value, used),
    comparison: sayValue(speech, compared, used),
  });
  return condition.proxy
    ? `${speech.say('profile.proxy', { name: used.name[speech.language].toLowerCase() })}, ${numbers}`
    : numbers;
}
