import { type FormEvent, type ReactNode, useState } from 'react';
import type { Division } from '#contract/areas.ts';
import type { OutlinePreview, OutlineReading } from '#contract/outlines.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface OutlineReadingFormProps {
  readonly preview: OutlinePreview;
  readonly division: Division;
  readonly onReadAs: (reading: OutlineReading) => void;
}

/** Which fields of the file are read, as proposed; each can be changed and the file previewed again. */
export function OutlineReadingForm(props: OutlineReadingFormProps): ReactNode {
  const { preview, division, onReadAs } = props;
  const { say } = useSpeech();
  const [reading, setReading] = useState<OutlineReading>(preview.reading);
  const options = [
    { value: '', label: say('outline.no-field') },
    ...preview.fields.map((field) => ({ value: field, label: field })),
  ];
  const layers = [
    ...(reading.layer === null ? [{ value: '', label: say('outline.no-layer') }] : []),
    ...preview.layers.map((layer) => ({ value: layer, label: layer })),
  ];
  const select = (part: keyof OutlineReading, label: string): ReactNode => (
    <Select
      label={label}
      value={reading[part] ?? ''}
      options={options}
      onChange={(value) => setReading({ ...reading, [part]: value === '' ? null : value })}
    />
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Another layer has other fields: the parts left out are then proposed anew.
    const isOther = reading.layer !== preview.reading.layer;
    onReadAs(isOther ? ({ layer: reading.layer } as OutlineReading) : reading);
  };
  const isDeso = division.level === 'deso';
  return (
    <form onSubmit={submit} className={styles.section}>
      <div className={styles.fields}>
        {preview.layers.length < 2 ? null : (
          <Select
            label={say('outline.layer')}
            value={reading.layer ?? ''}
            options={layers}
            onChange={(layer) => setReading({ ...reading, layer: layer === '' ? null : layer })}
          />
        )}
        {select('codeField', say('outline.code-field'))}
        {select('nameField', say(isDeso ? 'outline.regso-name-field' : 'outline.name-field'))}
        {isDeso ? select('regsoField', say('outline.regso-field')) : null}
      </div>
      <div>
        <Button type="submit">{say('load.again')}</Button>
      </div>
    </form>
  );
}
