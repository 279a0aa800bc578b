import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ReportPageText, reportEndings } from '#contract/reports.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { DownloadLinks } from '../../design/download-links.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askReport, makeReport, reportFileAddress } from './ask-reports.ts';
import { FreezeForm } from './freeze-form.tsx';
import { ReportLinkForm } from './report-link-form.tsx';
import { ReportTextsForm } from './report-texts-form.tsx';
import { ReportView } from './report-view.tsx';

/** En årsrapport: its files, what a coordinator does with a draft, and the report itself. */
export function ReportPanel({ report }: { readonly report: string }): ReactNode {
  return (
    <Answered ask={askReport(report)}>
      {(page) => (
        <>
          <Files report={page} />
          <Work report={page} />
          <ReportView report={page} />
        </>
      )}
    </Answered>
  );
}

function Files({ report }: { readonly report: ReportPageText }): ReactNode {
  const { say, language } = useSpeech();
  const endings = reportEndings.filter((ending) => ending !== 'json' || report.state === 'frozen');
  return (
    <DownloadLinks
      lead={say('report.download')}
      what={report.text.title}
      links={endings.map((ending) => ({
        id: ending,
        text: say(`report.ending.${ending}`),
        href: reportFileAddress(report.id, ending, language),
      }))}
    />
  );
}

/** What a coordinator may do: write and adopt a draft, put right what is frozen, let somebody read. */
function Work({ report }: { readonly report: ReportPageText }): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const correcting = useMutation({
    mutationFn: makeReport,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  if (!may('coordination')) return null;
  if (report.state === 'draft') {
    return (
      <>
        <ReportTextsForm key={report.version} report={report} />
        <FreezeForm report={report} />
        <ReportLinkForm report={report.id} />
      </>
    );
  }
  return (
    <div className={styles.row}>
      <Button
        isDisabled={correcting.isPending}
        onPress={() => correcting.mutate({ round: report.round, corrects: report.id })}
      >
        {say('report.correct')}
      </Button>
      {correcting.error === null ? null : <ProblemNotice error={correcting.error} />}
    </div>
  );
}
