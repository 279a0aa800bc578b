import type { ReactNode } from 'react';
import type { ReleasePreview } from '#contract/releases.ts';
import { sayCell } from '#contract/text/say-cell.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface ChangesTableProps {
  readonly changes: ReleasePreview['changes'];
  /** Name of a measure by its id. */
  readonly nameOf: (indicator: string) => string;
}

/** Examples of cells that change, with what stands there now and what would. */
export function ChangesTable({ changes, nameOf }: ChangesTableProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  if (changes.examples.length === 0) return null;
  const written = (text: string | null): string =>
    text === null ? say('load.no-value') : sayCell(speech, text);
  return (
    <div className={styles.wide}>
      <Table
        caption={say('load.examples')}
        rows={changes.examples}
        rowKey={(one) => `${one.area} ${one.indicator} ${one.period}`}
        columns={[
          {
            id: 'area',
            head: say('load.area'),
            isRowHead: true,
            cell: (one) => one.areaName,
          },
          {
            id: 'before',
            head: say('load.before'),
            isNumber: true,
            cell: (one) => written(one.before),
          },
          {
            id: 'after',
            head: say('load.after'),
            isNumber: true,
            cell: (one) => written(one.after),
          },
          { id: 'indicator', head: say('load.indicators'), cell: (one) => nameOf(one.indicator) },
          {
            id: 'period',
            head: say('load.periods'),
            cell: (one) => sayPeriod(speech, one.period),
          },
        ]}
      />
    </div>
  );
}
