import type { ReactNode } from 'react';
import type { CommitmentPage } from '#contract/commitments.ts';
import { listChangedFields } from '#domain/commitments/list-changed-fields.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { fieldName } from './field-words.ts';

/** What a commitment has said before, newest first: when, who, which state, and which fields. */
export function HistoryTable({ page }: { readonly page: CommitmentPage }): ReactNode {
  const speech = useSpeech();
  const { say, dateTime, list } = speech;
  const { changes } = page;
  return (
    <section className={styles.section}>
      <Disclosure summary={say('commitment.history', { versions: changes.length })}>
        <WideTable
          caption={say('commitment.history', { versions: changes.length })}
          hideCaption
          columns={[
            {
              id: 'version',
              head: say('commitment.version'),
              isNumber: true,
              isRowHead: true,
              cell: ({ change }) => change.version,
            },
            { id: 'nar', head: say('log.at'), cell: ({ change }) => dateTime(change.at) },
            { id: 'vem', head: say('log.actor'), cell: ({ change }) => change.by },
            {
              id: 'status',
              head: say('commitment.state'),
              cell: ({ change }) => say(`commitment.state.${change.state}`),
            },
            {
              id: 'andrat',
              head: say('commitment.changed-fields'),
              cell: ({ fields }) => list(fields.map((field) => fieldName(speech, field))),
            },
          ]}
          rows={changes.map((change, i) => {
            const before = changes[i + 1];
            return {
              change,
              fields: before === undefined ? [] : listChangedFields(change.content, before.content),
            };
          })}
          rowKey={({ change }) => String(change.version)}
        />
      </Disclosure>
    </section>
  );
}
