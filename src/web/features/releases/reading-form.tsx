import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ReleasePreview, TableReading } from '#contract/releases.ts';
import { askDivisions, askIndicators } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { IndicatorTextFields } from './indicator-text-fields.tsx';
import { WideColumnFields } from './wide-column-fields.tsx';

export interface ReadingFormProps {
  readonly preview: ReleasePreview;
  readonly onReadAs: (reading: TableReading) => void;
}

const delimiters = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;
const decimals = { ',': 'comma', '.': 'point' } as const;
const columnParts = [
  'indicatorColumn',
  'periodColumn',
  'valueColumn',
  'denominatorColumn',
] as const;
const columnLabels = {
  indicatorColumn: 'load.indicator-column',
  periodColumn: 'load.period-column',
  valueColumn: 'load.value-column',
  denominatorColumn: 'load.denominator-column',
} as const;

/** How the file is read, as proposed; every part can be changed and the file previewed again. */
export function ReadingForm({ preview, onReadAs }: ReadingFormProps): ReactNode {
  const { say, language } = useSpeech();
  const [reading, setReading] = useState(preview.reading);
  const divisions = useQuery(askDivisions()).data?.divisions ?? [];
  const indicators = useQuery(askIndicators()).data?.indicators ?? [];
  const change = (part: Partial<TableReading>): void => setReading({ ...reading, ...part });
  const heads = preview.heads.map((head) => ({ value: head, label: head }));
  const none = { value: '', label: say('load.no-column') };
  const measures = indicators.map((one) => ({ value: one.id, label: one.name[language] }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onReadAs(reading);
  };
  return (
    <form onSubmit={submit} className={styles.section}>
      <div className={styles.fields}>
        <Select
          label={say('load.layout')}
          value={reading.layout}
          options={(['long', 'wide'] as const).map((value) => ({
            value,
            label: say(`load.layout.${value}`),
          }))}
          onChange={(value) => change({ layout: value === 'wide' ? 'wide' : 'long' })}
        />
        {reading.format === 'csv' ? (
          <>
            <Select
              label={say('load.encoding')}
              value={reading.encoding ?? 'utf-8'}
              options={['utf-8', 'windows-1252'].map((value) => ({ value, label: value }))}
              onChange={(value) =>
                change({ encoding: value === 'windows-1252' ? 'windows-1252' : 'utf-8' })
              }
            />
            <Select
              label={say('load.delimiter')}
              value={reading.delimiter ?? ';'}
              options={entriesOf(delimiters).map(([value, name]) => ({
                value,
                label: say(`load.delimiter.${name}`),
              }))}
              onChange={(value) => change({ delimiter: value as keyof typeof delimiters })}
            />
          </>
        ) : null}
        <Select
          label={say('load.decimal')}
          value={reading.decimal}
          options={entriesOf(decimals).map(([value, name]) => ({
            value,
            label: say(`load.decimal.${name}`),
          }))}
          onChange={(value) => change({ decimal: value === '.' ? '.' : ',' })}
        />
        <Select
          label={say('load.division')}
          value={reading.division}
          options={divisions.map((one) => ({ value: one.id, label: one.name[language] }))}
          onChange={(division) => change({ division })}
        />
        <Select
          label={say('load.area-column')}
          value={reading.areaColumn}
          options={heads}
          onChange={(areaColumn) => change({ areaColumn })}
        />
        {columnParts
          .filter((part) => part === 'periodColumn' || reading.layout === 'long')
          .map((part) => (
            <Select
              key={part}
              label={say(columnLabels[part])}
              value={reading[part] ?? ''}
              options={[none, ...heads]}
              onChange={(value) => change({ [part]: value === '' ? null : value })}
            />
          ))}
        {reading.layout === 'wide' ? null : (
          <>
            <Select
              label={say('load.indicator')}
              value={reading.indicator ?? ''}
              options={[{ value: '', label: say('load.no-indicator') }, ...measures]}
              onChange={(value) => change({ indicator: value === '' ? null : value })}
            />
            <TextField
              label={say('load.period')}
              hint={say('load.period-hint')}
              value={reading.period ?? ''}
              onChange={(value) => change({ period: value.trim() === '' ? null : value.trim() })}
            />
          </>
        )}
      </div>
      {reading.layout === 'wide' ? (
        <WideColumnFields
          heads={preview.heads.filter(
            (head) => head !== reading.areaColumn && head !== reading.periodColumn,
          )}
          columns={reading.columns}
          measures={measures}
          onChange={(columns) => change({ columns: [...columns] })}
        />
      ) : (
        <IndicatorTextFields
          texts={preview.indicatorTexts}
          told={reading.indicatorTexts}
          measures={measures}
          onChange={(told) => change({ indicatorTexts: [...told] })}
        />
      )}
      <div>
        <Button type="submit">{say('load.again')}</Button>
      </div>
    </form>
  );
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly [K, V][] {
  return Object.entries(record) as [K, V][]; // the keys are those written above
}
