import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { paths } from '#contract/paths.ts';
import type { ReleaseText } from '#contract/releases.ts';
import { askIndicators, askReleases } from '../../api.ts';
import { SortedTable } from '../../design/sorted-table.tsx';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { groupSources, nextUpdates, wholeDaysBetween } from './group-sources.ts';
import { ReleaseStateText } from './release-state-text.tsx';

/** Källor: the releases shown now, by publisher, with their age. */
export function SourcesPanel(): ReactNode {
  const { say } = useSpeech();
  const indicators = useQuery(askIndicators()).data?.indicators ?? [];
  return (
    <Answered ask={askReleases()}>
      {({ releases }) => {
        const groups = groupSources(releases);
        return (
          <>
            <p>{say(groups.length === 0 ? 'source.empty' : 'source.lead')}</p>
            <TableDownload
              path={paths.releasesTable}
              query={{ standing: 'true' }}
              what={say('data.section.kallor')}
            />
            {groups.map((group) => (
              <section key={group.publisher} className={styles.section}>
                <h2>{group.publisher}</h2>
                <ReleaseTable
                  publisher={group.publisher}
                  releases={group.releases}
                  indicators={indicators}
                />
              </section>
            ))}
            {groups.length === 0 ? null : <p className={styles.note}>{say('source.newer')}</p>}
          </>
        );
      }}
    </Answered>
  );
}

interface ReleaseTableProps {
  readonly publisher: string;
  readonly releases: readonly ReleaseText[];
  readonly indicators: readonly IndicatorMetadata[];
}

function ReleaseTable({ publisher, releases, indicators }: ReleaseTableProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const now = new Date().toISOString();
  return (
    <div className={styles.wide}>
      <SortedTable
        caption={publisher}
        hideCaption
        rows={releases}
        rowKey={(release) => release.id}
        columns={[
          {
            id: 'table',
            head: say('source.table'),
            isRowHead: true,
            cell: (release) => (
              <>
                <Link
                  to="/data/$section"
                  params={{ section: 'inlasningar' }}
                  search={(before: object) => ({ ...before, utgava: release.id })}
                >
                  {release.table || release.fileName}
                </Link>
                <span className={styles.under}>
                  <ReleaseStateText release={release} />
                  {release.licence === '' ? null : ` · ${release.licence}`}
                </span>
              </>
            ),
            sortBy: (release) => release.table || release.fileName,
          },
          {
            id: 'fetched',
            head: say('source.fetched'),
            cell: (release) => (
              <>
                {speech.date(release.fetchedAt)}
                <span className={styles.under}>
                  {say('source.age', { days: wholeDaysBetween(release.fetchedAt, now) })}
                </span>
              </>
            ),
            sortBy: (release) => release.fetchedAt,
          },
          {
            id: 'cells',
            head: say('source.cells'),
            isNumber: true,
            cell: (release) => speech.number(release.cells, 0),
            sortBy: (release) => release.cells,
          },
          {
            id: 'next',
            head: say('source.next-update'),
            cell: (release) =>
              nextUpdates(release, indicators)
                .map((text) => (text === 'unknown' ? say('data.unknown') : text))
                .join(', '),
          },
        ]}
      />
    </div>
  );
}
