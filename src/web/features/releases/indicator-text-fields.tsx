import type { ReactNode } from 'react';
import type { TableReading } from '#contract/releases.ts';
import { type Option, Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface IndicatorTextFieldsProps {
  /** What stands in the column of indicators and is none of ours. */
  readonly texts: readonly string[];
  readonly told: TableReading['indicatorTexts'];
  readonly measures: readonly Option[];
  readonly onChange: (told: TableReading['indicatorTexts']) => void;
}

/** No indicator is called so. */
const skip = '-';

/** What the sender's own words for indicators mean: one of ours, or rows that are not read. */
export function IndicatorTextFields(props: IndicatorTextFieldsProps): ReactNode {
  const { texts, told, measures, onChange } = props;
  const { say } = useSpeech();
  const change = (text: string, value: string): void => {
    const others = told.filter((one) => one.text !== text);
    const indicator = value === skip ? '' : value;
    onChange(value === '' ? others : [...others, { text, indicator }]);
  };
  return (
    <div className={styles.fields}>
      {texts.map((text) => {
        const one = told.find((other) => other.text === text);
        return (
          <Select
            key={text}
            label={say('load.indicator-text', { text })}
            value={one === undefined ? '' : one.indicator || skip}
            options={[
              { value: '', label: say('load.indicator-text-unknown') },
              { value: skip, label: say('load.wide-skip') },
              ...measures,
            ]}
            onChange={(value) => change(text, value)}
          />
        );
      })}
    </div>
  );
}
