import type { ReactNode } from 'react';
import type { TableReading } from '#contract/releases.ts';
import { type Option, Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface WideColumnFieldsProps {
  readonly heads: readonly string[];
  readonly columns: TableReading['columns'];
  readonly measures: readonly Option[];
  readonly onChange: (columns: TableReading['columns']) => void;
}

/** For a wide file: which indicator and period each column holds, or that it is not read. */
export function WideColumnFields(props: WideColumnFieldsProps): ReactNode {
  const { heads, columns, measures, onChange } = props;
  const { say } = useSpeech();
  const change = (column: string, part: { indicator?: string; period?: string }): void => {
    const before = columns.find((one) => one.column === column);
    const after = { column, indicator: '', period: '', ...before, ...part };
    const others = columns.filter((one) => one.column !== column);
    onChange(after.indicator === '' ? others : [...others, after]);
  };
  return (
    <div className={styles.fields}>
      {heads.map((head) => {
        const column = columns.find((one) => one.column === head);
        return (
          <div key={head} className={styles.section}>
            <Select
              label={say('load.wide-column', { column: head })}
              value={column?.indicator ?? ''}
              options={[{ value: '', label: say('load.wide-skip') }, ...measures]}
              onChange={(indicator) => change(head, { indicator })}
            />
            {column === undefined ? null : (
              <TextField
                label={say('load.periods')}
                value={column.period}
                onChange={(period) => change(head, { period: period.trim() })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
