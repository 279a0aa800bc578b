import type { ReactNode } from 'react';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import type { PlanProps } from './plan-ground.ts';

/** How large a share of each party's commitments names the target group: children and young people if none is chosen. */
export function ReachTable({ plan, search }: PlanProps): ReactNode {
  const { say, sayIfKnown, number, language } = useSpeech();
  const promising = plan.matrix.parties.filter(({ reach }) => reach.promised > 0);
  const group =
    sayIfKnown(`commitment.group.${search.malgrupp}`) ?? say('commitment.children-and-young');
  return (
    <section className={styles.section}>
      <h2>{say('commitment.reach', { group })}</h2>
      <WideTable
        caption={say('commitment.reach-caption', { group })}
        hideCaption
        columns={[
          {
            id: 'part',
            head: say('commitment.party'),
            isRowHead: true,
            cell: (party) => party.name[language],
          },
          {
            id: 'lovade',
            head: say('commitment.promised'),
            isNumber: true,
            cell: ({ reach }) => reach.promised,
          },
          {
            id: 'namner',
            head: say('commitment.reach-named', { group }),
            isNumber: true,
            cell: ({ reach }) => reach.named,
          },
          {
            id: 'andel',
            head: say('commitment.reach-share'),
            isNumber: true,
            cell: ({ reach }) => `${number((100 * reach.named) / reach.promised, 0)} %`,
          },
          {
            id: 'alla',
            head: say('commitment.reach-everyone'),
            isNumber: true,
            cell: ({ reach }) => reach.everyone,
          },
        ]}
        rows={promising}
        rowKey={({ id }) => id}
        empty={say('commitment.reach-nobody')}
      />
    </section>
  );
}
