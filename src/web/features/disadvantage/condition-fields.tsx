import type { ReactNode } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { type DraftCondition, readMargin } from './draft-proposal.ts';

export interface ConditionFieldsProps {
  readonly conditions: readonly DraftCondition[];
  readonly indicators: readonly IndicatorMetadata[];
  readonly onChange: (conditions: readonly DraftCondition[]) => void;
}

/** One row a condition: whether it is part of the rule, which way, and how near is near. */
export function ConditionFields(props: ConditionFieldsProps): ReactNode {
  const { conditions, indicators, onChange } = props;
  const { say, language } = useSpeech();
  const change = (indicator: string, part: Partial<DraftCondition>): void =>
    onChange(conditions.map((one) => (one.indicator === indicator ? { ...one, ...part } : one)));
  return conditions.map((condition) => {
    const { indicator, direction, margin, isUsed } = condition;
    const name = indicators.find((one) => one.id === indicator)?.name[language] ?? indicator;
    return (
      <fieldset key={indicator} className={styles.condition}>
        <Checkbox
          label={name}
          isChecked={isUsed}
          onChange={(isNowUsed) => change(indicator, { isUsed: isNowUsed })}
        />
        <Select
          label={say('rule.direction')}
          value={direction}
          options={(['below', 'above'] as const).map((value) => ({
            value,
            label: say(`rule.direction.${value}`),
          }))}
          onChange={(value) =>
            change(indicator, { direction: value === 'below' ? 'below' : 'above' })
          }
        />
        <TextField
          label={say('rule.margin')}
          value={margin}
          onChange={(text) => change(indicator, { margin: text })}
          error={readMargin(margin) === undefined ? say('rule.margin-error') : undefined}
        />
      </fieldset>
    );
  });
}
