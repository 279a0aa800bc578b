import type { ReactNode } from 'react';
import { Notice } from '../../design/notice.tsx';
import { Answered } from '../../shell/answered.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useLinkToken } from '../../shell/use-link-token.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { askLinkedReport } from './ask-reports.ts';
import styles from './report.module.css';
import { ReportView } from './report-view.tsx';

/** Årsrapport genom länk: read without signing in, until the link ends. */
export function LinkedReportPage(): ReactNode {
  const { say } = useSpeech();
  const token = useLinkToken('rapport');
  return (
    <div className={styles.linked}>
      <PageHeading title={say('report.section')} />
      {token === undefined ? (
        <Notice kind="refusal">
          <p>{say('report.no-link')}</p>
        </Notice>
      ) : (
        <Answered ask={askLinkedReport(token)}>
          {(report) => <ReportView report={report} />}
        </Answered>
      )}
    </div>
  );
}
