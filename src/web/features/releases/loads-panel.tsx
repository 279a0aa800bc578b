import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '#contract/paths.ts';
import type { ReleaseText } from '#contract/releases.ts';
import { askReleases } from '../../api.ts';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { LoadForm } from './load-form.tsx';
import { ReleasePanel } from './release-panel.tsx';
import { ReleaseStateText } from './release-state-text.tsx';

/** Inläsningar: load a file in three steps, for whoever may, and every load there has been. */
export function LoadsPanel(): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const { utgava } = useSearch({ strict: false }) as { utgava?: string };
  return (
    <Answered ask={askReleases()}>
      {({ releases }) => {
        const chosen = releases.find((release) => release.id === utgava);
        return (
          <>
            {chosen === undefined ? null : <ReleasePanel key={chosen.id} release={chosen} />}
            {chosen === undefined && may('analyst') ? <LoadForm /> : null}
            <section className={styles.section}>
              <h2>{say('history.title')}</h2>
              <TableDownload path={paths.releasesTable} what={say('history.title')} />
              <History releases={releases} {...(utgava === undefined ? {} : { chosen: utgava })} />
            </section>
          </>
        );
      }}
    </Answered>
  );
}

interface HistoryProps {
  readonly releases: readonly ReleaseText[];
  readonly chosen?: string;
}

function History({ releases, chosen }: HistoryProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <div className={styles.wide}>
      <SortedTable
        caption={say('history.title')}
        hideCaption
        rows={releases}
        rowKey={(release) => release.id}
        isSelected={(release) => release.id === chosen}
        firstSort={{ column: 'fetched', descending: true }}
        empty={say('history.empty')}
        columns={[
          {
            id: 'file',
            head: say('history.file'),
            isRowHead: true,
            cell: (release) => (
              <>
                <Link
                  to="/data/$section"
                  params={{ section: 'inlasningar' }}
                  search={(before: object) => ({ ...before, utgava: release.id })}
                >
                  {release.fileName}
                </Link>
                <span className={styles.under}>
                  {[release.publisher, release.table].filter((text) => text !== '').join(', ')}
                </span>
              </>
            ),
            sortBy: (release) => release.fileName,
          },
          {
            id: 'fetched',
            head: say('history.when'),
            cell: (release) => speech.date(release.fetchedAt),
            sortBy: (release) => release.fetchedAt,
          },
          {
            id: 'who',
            head: say('history.who'),
            cell: (release) => release.author,
            sortBy: (release) => release.author,
          },
          {
            id: 'cells',
            head: say('history.cells'),
            isNumber: true,
            cell: (release) => speech.number(release.cells, 0),
            sortBy: (release) => release.cells,
          },
          {
            id: 'state',
            head: say('history.state'),
            cell: (release) => <ReleaseStateText release={release} />,
            sortBy: (release) => release.state,
          },
        ]}
      />
    </div>
  );
}
