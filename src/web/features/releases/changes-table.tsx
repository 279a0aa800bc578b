import type { ReactNode } from 'react';
import type { ReleasePreview } from '#contract/releases.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** Examples of cells that change, with what stands there now and what would. */
export function ChangesTable({
  changes,
}: {
  readonly changes: ReleasePreview['changes'];
}): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  if (changes.examples.length === 0) return null;
  const written = (text: string | null): string =>
    text === null ? say('load.no-value') : (speech.sayIfKnown(`missing.${text}`) ?? text);
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
          { id: 'indicator', head: say('load.indicators'), cell: (one) => one.indicator },
          {
            id: 'period',
            head: say('load.periods'),
            cell: (one) => sayPeriod(speech, one.period),
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
        ]}
      />
    </div>
  );
}
