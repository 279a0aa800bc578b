import { type FormEvent, type ReactNode, useState } from 'react';
import type { TableReading } from '#contract/releases.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface SheetFieldsProps {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly sheet: string | null;
  /** Row of the heads as they were read; null where they have no row. */
  readonly headRow: number | null;
  /** Asks anew, since another sheet or row has other columns. */
  readonly onReadAs: (part: Partial<TableReading>) => void;
}

/** Which sheet of a workbook is read, and in which row its heads stand. */
export function SheetFields({ sheets, sheet, headRow, onReadAs }: SheetFieldsProps): ReactNode {
  const { say } = useSpeech();
  const [row, setRow] = useState(String(headRow ?? ''));
  const chosen = sheet === null ? {} : { sheet };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = Number(row);
    if (Number.isInteger(number) && number > 0) onReadAs({ ...chosen, headRow: number });
  };
  return (
    <div className={styles.fields}>
      {sheets.length < 2 ? null : (
        <Select
          label={say('load.sheet')}
          value={sheet ?? ''}
          options={sheets.map(({ name, hidden }) => ({
            value: name,
            label: hidden ? say('workbook.sheet-hidden', { name }) : name,
          }))}
          onChange={(name) => onReadAs({ sheet: name })}
        />
      )}
      {headRow === null ? null : (
        <form onSubmit={submit} className={styles.section}>
          <TextField
            label={say('load.head-row')}
            hint={say('load.head-row-hint')}
            type="number"
            value={row}
            onChange={setRow}
          />
          <div>
            <Button type="submit">{say('load.head-row-again')}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
