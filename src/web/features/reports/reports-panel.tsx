import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportSummary } from '#contract/reports.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Progress } from '../../design/progress.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { askRounds } from '../rounds/ask-rounds.ts';
import { askReports, makeReport } from './ask-reports.ts';
import { ReportPanel } from './report-panel.tsx';

/** Årsrapport: the reports there are, one of them open, and making a new one of a closed round. */
export function ReportsPanel(): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const navigate = useNavigate();
  const { rapport } = useSearch({ strict: false }) as { rapport?: string };
  const open = (report: string): void =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, rapport: report }),
      hash: '',
    });
  return (
    <>
      <p>{say('report.section-lead')}</p>
      <Answered ask={askReports()}>
        {({ reports }) => {
          const shown = reports.find(({ id }) => id === rapport) ?? reports[0];
          return (
            <>
              {reports.length === 0 ? <p>{say('report.none')}</p> : null}
              <ul className={styles.list}>
                {reports.map((report) => (
                  <li key={report.id}>
                    <Button
                      kind="quiet"
                      isPressed={report === shown}
                      onPress={() => open(report.id)}
                    >
                      <ReportLine report={report} />
                    </Button>
                  </li>
                ))}
              </ul>
              {may('coordination') ? <MakeReport onMade={open} /> : null}
              {shown === undefined ? null : <ReportPanel key={shown.id} report={shown.id} />}
            </>
          );
        }}
      </Answered>
    </>
  );
}

function ReportLine({ report }: { readonly report: ReportSummary }): ReactNode {
  const { say, date } = useSpeech();
  const { year, frozen, composed, corrects, correctedBy } = report;
  const state =
    frozen === null
      ? say('report.line-draft', { day: date(composed) })
      : say('report.line-frozen', { day: date(frozen) });
  return [
    `${say('report.title', { year: String(year) })}, ${state}`,
    ...(corrects === null ? [] : [say('report.line-corrects')]),
    ...(correctedBy === null ? [] : [say('report.line-corrected')]),
  ].join(' · ');
}

/** Skapa årsrapport: of the closed rounds. */
function MakeReport(props: { readonly onMade: (report: string) => void }): ReactNode {
  const { say } = useSpeech();
  const rounds = useQuery(askRounds()).data?.rounds ?? [];
  const making = useMutation({
    mutationFn: makeReport,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      props.onMade(id);
    },
  });
  const closed = rounds.filter((round) => round.closed !== null);
  return (
    <section className={styles.section}>
      <h2>{say('report.make-title')}</h2>
      {closed.length === 0 ? <p>{say('report.make-none')}</p> : <p>{say('report.make-lead')}</p>}
      <div className={styles.row}>
        {closed.map(({ id, year }) => (
          <Button
            key={id}
            kind="primary"
            isDisabled={making.isPending}
            onPress={() => making.mutate({ round: id, corrects: null })}
          >
            {say('report.make', { year: String(year) })}
          </Button>
        ))}
      </div>
      {making.isPending ? <Progress doing={say('report.making')} /> : null}
      {making.error === null ? null : <ProblemNotice error={making.error} />}
    </section>
  );
}
