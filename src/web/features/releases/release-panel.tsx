import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { paths } from '#contract/paths.ts';
import type { ReleaseText } from '#contract/releases.ts';
import { tableEndings } from '#contract/tables.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { askIndicators } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { ReleaseStateText } from './release-state-text.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

/** Utgåva: everything known of one load, its cells as a file, and for analysts the way to withdraw it. */
export function ReleasePanel({ release }: { readonly release: ReleaseText }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  const { may } = useCaller();
  const [isJustWithdrawn, setJustWithdrawn] = useState(false);
  const known = useQuery(askIndicators()).data?.indicators ?? [];
  const names = release.indicators.map(
    (id) => known.find((indicator) => indicator.id === id)?.name[language] ?? id,
  );
  return (
    <section className={styles.section}>
      <h2>{say('history.detail', { file: release.fileName })}</h2>
      {isJustWithdrawn ? (
        <Notice isUrgent>
          <p>{say('history.withdraw-done')}</p>
        </Notice>
      ) : null}
      {release.withdrawnAt === null ? null : (
        <Notice kind="warn">
          <p>
            {say('history.withdrawn-line', {
              date: speech.dateTime(release.withdrawnAt),
              who: release.withdrawnBy ?? say('data.unknown'),
              why: release.withdrawnReason ?? say('data.unknown'),
            })}
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          [say('history.state'), <ReleaseStateText key="state" release={release} />],
          [say('load.publisher'), release.publisher],
          [say('source.table'), release.table || say('data.unknown')],
          [say('source.licence'), release.licence || say('data.unknown')],
          [say('history.kind'), say(`history.kind.${release.kind}`)],
          [say('history.who'), release.author],
          [say('history.when'), speech.dateTime(release.fetchedAt)],
          [say('history.publish-at'), speech.dateTime(release.publishAt)],
          [
            say('history.cells'),
            say('source.cells-missing', {
              cells: speech.number(release.cells, 0),
              missing: speech.number(release.missing, 0),
            }),
          ],
          [say('load.indicators'), speech.list(names)],
          [
            say('load.periods'),
            speech.list(release.periods.map((period) => sayPeriod(speech, period))),
          ],
          [say('load.note'), release.note === '' ? '–' : release.note],
          [say('history.hash'), <HashText key="raw" hash={release.rawHash} />],
          [say('history.content-hash'), <HashText key="content" hash={release.contentHash} />],
          [say('history.program'), release.programVersion],
        ]}
      />
      {release.state === 'published' ? (
        <TableDownload
          path={paths.releaseTable}
          parts={{ release: release.id }}
          endings={tableEndings}
          what={say('history.detail', { file: release.fileName })}
          lead={say('history.cells-files')}
        />
      ) : null}
      <p className={styles.links}>
        <Link
          to="/data/$section"
          params={{ section: 'inlasningar' }}
          search={(before: object) => ({ ...before, utgava: undefined })}
        >
          {say('data.close')}
        </Link>
      </p>
      {release.state === 'withdrawn' || !may('analyst') ? null : (
        <Disclosure summary={say('history.withdraw')}>
          <WithdrawForm release={release} onDone={() => setJustWithdrawn(true)} />
        </Disclosure>
      )}
    </section>
  );
}

function HashText({ hash }: { readonly hash: string }): ReactNode {
  return <span className={styles.hash}>{hash}</span>;
}
