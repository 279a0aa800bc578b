import type { ReactNode } from 'react';
import type { CompassPreview } from '#contract/compass.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { Notice } from '../../design/notice.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { RefusalNotices } from './refusal-notices.tsx';

/** Areas that are named when they would be without a landscape. */
const mostNamed = 12;

/** What a run would use and whom it would leave out, or why it cannot be made. */
export function OrderPreview({ preview }: { readonly preview: CompassPreview }): ReactNode {
  const speech = useSpeech();
  const { say, language, number } = speech;
  const left = preview.areas - preview.complete;
  return (
    <>
      <RefusalNotices errors={preview.errors} />
      <Notice isUrgent={preview.errors.length === 0}>
        <p>
          {say('run.preview-complete', {
            complete: number(preview.complete, 0),
            areas: number(preview.areas, 0),
            left,
          })}
        </p>
      </Notice>
      <div className={styles.wide}>
        <Table
          caption={say('run.preview-table')}
          rows={preview.variables}
          rowKey={(one) => one.indicator}
          columns={[
            {
              id: 'name',
              head: say('run.variables'),
              isRowHead: true,
              cell: (one) => (
                <>
                  {one.name[language]}
                  {one.constant ? (
                    <span className={styles.under}>{say('run.preview-constant')}</span>
                  ) : null}
                </>
              ),
            },
            {
              id: 'period',
              head: say('run.preview-period'),
              cell: (one) =>
                one.period === null ? say('run.preview-none') : sayPeriod(speech, one.period),
            },
            {
              id: 'values',
              head: say('run.preview-values'),
              isNumber: true,
              cell: (one) => number(one.values, 0),
            },
            {
              id: 'missing',
              head: say('run.preview-missing'),
              isNumber: true,
              cell: (one) => number(one.missing, 0),
            },
          ]}
        />
      </div>
      {left === 0 ? null : (
        <p>{say('run.preview-left', { names: sayLeft(speech, preview, left) })}</p>
      )}
    </>
  );
}

function sayLeft({ say, list, number }: Speech, preview: CompassPreview, left: number): string {
  const named = preview.leftOut.slice(0, mostNamed).map((one) => one.name);
  const rest = left - named.length;
  return rest <= 0
    ? list(named)
    : say('run.preview-more', { names: named.join(', '), count: number(rest, 0) });
}
