import type { ReactNode } from 'react';
import type { ConditionEvaluation } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayValue } from '#contract/text/say-value.ts';
import { FigureText } from '../../design/figure-text.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './area-panel.module.css';
import type { EvaluatedArea } from './compose-condition-rows.ts';

export interface AreaConditionsProps {
  readonly evaluated: EvaluatedArea;
  readonly indicators: readonly IndicatorMetadata[];
}

/** How many conditions an area meets, and each of them with its two numbers. */
export function AreaConditions({ evaluated, indicators }: AreaConditionsProps): ReactNode {
  const speech = useSpeech();
  const find = (id: string) => indicators.find((one) => one.id === id);
  return (
    <>
      <p className={styles.met}>
        <FigureText
          isLarge
          value={String(evaluated.met)}
          unit={speech
            .say('map.panel-met', {
              met: '',
              all: evaluated.conditions.length,
              undecided: evaluated.undecided,
            })
            .trim()}
        />
      </p>
      <ul className={styles.conditions}>
        {evaluated.conditions.map((one) => (
          <li key={one.indicator} data-outcome={one.outcome}>
            <span>{find(one.indicator)?.name[speech.language] ?? one.indicator}</span>
            <span className={styles.numbers}>
              {sayNumbers(speech, one, find(one.usedIndicator))}
            </span>
            <span className={styles.outcome}>
              {speech.say(`map.outcome-${one.outcome}`)}
              {one.nearLine ? `, ${speech.say('map.panel-near')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
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
