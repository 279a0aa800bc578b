import type { ReactNode } from 'react';
import type { TableReading } from '#contract/releases.ts';
import { ProblemError } from '../../api.ts';
import { Select } from '../../design/select.tsx';
import { useSpeech } from '../../text/use-speech.ts';

export interface RefusedSheetsProps {
  readonly error: unknown;
  readonly onReadAs: (part: Partial<TableReading>) => void;
}

/** For a workbook that was refused because of one sheet: another one to read instead. */
export function RefusedSheets({ error, onReadAs }: RefusedSheetsProps): ReactNode {
  const { say } = useSpeech();
  if (!(error instanceof ProblemError)) return null;
  const { sheets } = error.data;
  if (!Array.isArray(sheets) || sheets.length < 2) return null;
  return (
    <Select
      label={say('load.sheet-instead')}
      value=""
      options={[
        { value: '', label: say('load.sheet-none') },
        ...sheets.map((name) => ({ value: String(name), label: String(name) })),
      ]}
      onChange={(sheet) => {
        if (sheet !== '') onReadAs({ sheet });
      }}
    />
  );
}
