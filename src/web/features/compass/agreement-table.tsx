import type { ReactNode } from 'react';
import type { CompassRun, OutsideCompassAreas } from '#contract/compass.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './landscape.module.css';

/** Another's classes against our landscapes: how many areas stand where. */
export function AgreementTable(props: {
  readonly outside: OutsideCompassAreas;
  readonly run: CompassRun | undefined;
}): ReactNode {
  const { say } = useSpeech();
  const { compass, agreement } = props.outside;
  if (agreement === null) return null;
  const rows = agreement.table.map((counts, i) => ({
    name: compass.classes[i]?.name ?? '',
    counts,
  }));
  return (
    <div className={styles.wide}>
      <Table
        caption={say('landscape.outside-table', { name: compass.name })}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          {
            id: 'class',
            head: say('landscape.outside-class'),
            isRowHead: true,
            cell: (row) => row.name,
          },
          ...agreement.letters.map((letter, i) => ({
            id: letter,
            head: letter,
            isNumber: true,
            cell: (row: (typeof rows)[number]) => row.counts[i] ?? 0,
          })),
        ]}
      />
    </div>
  );
}
