import type { ReactNode } from 'react';
import { paths } from '#contract/paths.ts';
import { askPolicyAreas } from '../../api.ts';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** Sakområden: the council's subject areas with the names they go by. */
export function PolicyAreasPanel(): ReactNode {
  const { say, language } = useSpeech();
  return (
    <Answered ask={askPolicyAreas()}>
      {({ policyAreas }) => (
        <>
          <p>{say('policy-area.lead', { count: policyAreas.length })}</p>
          <TableDownload path={paths.policyAreasTable} what={say('data.section.sakomraden')} />
          <div className={styles.wide}>
            <SortedTable
              caption={say('data.section.sakomraden')}
              hideCaption
              rows={policyAreas}
              rowKey={(one) => one.id}
              empty={say('policy-area.empty')}
              columns={[
                {
                  id: 'name',
                  head: say('policy-area.name'),
                  isRowHead: true,
                  cell: (one) => one.name[language],
                  sortBy: (one) => one.name[language],
                },
                {
                  id: 'aliases',
                  head: say('policy-area.aliases'),
                  cell: (one) => one.aliases.join(', '),
                },
                { id: 'source', head: say('data.source'), cell: (one) => one.source },
              ]}
            />
          </div>
        </>
      )}
    </Answered>
  );
}
