import type { ReactNode } from 'react';
import type { EffectPage } from '#contract/effects.ts';
import { sayEffect } from '#contract/text/say-effect.ts';
import { saySigned, sayValue } from '#contract/text/say-value.ts';
import { Table } from '../../design/table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askEffect } from './ask-effects.ts';

/** Effekt: what happened where an effort is made, said in sentences, and the numbers under them. */
export function EffectPanel({ commitment }: { readonly commitment: string }): ReactNode {
  const { say } = useSpeech();
  return (
    <section className={styles.section}>
      <h2>{say('effect.title')}</h2>
      <Answered ask={askEffect(commitment)}>{(effect) => <EffectView effect={effect} />}</Answered>
    </section>
  );
}

function EffectView({ effect }: { readonly effect: EffectPage }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const [lead, caution, ...rest] = sayEffect(effect, speech);
  const { indicator, points } = effect;
  return (
    <>
      <p>{effect.commitment.what}</p>
      <p>{lead}</p>
      <p>
        <strong>{caution}</strong>
      </p>
      <ul className={styles.list}>
        {rest.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.wide}>
        <Table
          caption={say('effect.table')}
          columns={[
            {
              id: 'period',
              head: say('effect.period'),
              isRowHead: true,
              cell: (row) => row.period,
            },
            { id: 'side', head: say('effect.side'), cell: (row) => say(`effect.side.${row.side}`) },
            {
              id: 'treated',
              head: say('effect.treated'),
              isNumber: true,
              cell: (row) => sayValue(speech, row.treated, indicator),
            },
            {
              id: 'compared',
              head: say('effect.compared'),
              isNumber: true,
              cell: (row) =>
                row.compared === null ? '–' : sayValue(speech, row.compared, indicator),
            },
            {
              id: 'difference',
              head: say('effect.difference'),
              isNumber: true,
              cell: (row) =>
                row.compared === null
                  ? '–'
                  : saySigned(speech, row.treated - row.compared, indicator.decimals),
            },
          ]}
          rows={points}
          rowKey={({ period }) => period}
        />
      </div>
    </>
  );
}
