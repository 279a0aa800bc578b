import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { GroupReportText } from '#contract/rounds.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import { askBodies } from '../bodies/ask-bodies.ts';
import styles from '../data/data.module.css';
import { askGroupReports, submitGroupReport } from './ask-rounds.ts';
import { GroupReportForm } from './group-report-form.tsx';
import links from './links.module.css';

/** Gruppernas redovisningar: what working groups and networks report upwards. */
export function GroupReportsPanel(): ReactNode {
  const { say, language } = useSpeech();
  const { caller, may } = useCaller();
  const bodies = useQuery(askBodies()).data?.bodies ?? [];
  const own = bodies
    .filter(({ id }) => may('coordinator') && caller?.bodies.includes(id))
    .map(({ id, name }) => ({ value: id, label: name[language] }));
  return (
    <section className={styles.section}>
      <h2>{say('round.group-title')}</h2>
      <p>{say('round.group-lead')}</p>
      <Answered ask={askGroupReports()}>
        {({ reports }) =>
          reports.length === 0 ? (
            <p>{say('round.group-none')}</p>
          ) : (
            reports.map((report) => (
              <GroupReport
                key={`${report.id} ${report.version}`}
                report={report}
                isOwn={own.some(({ value }) => value === report.body)}
              />
            ))
          )
        }
      </Answered>
      {own.length === 0 ? null : <GroupReportForm bodies={own} />}
    </section>
  );
}

interface GroupReportProps {
  readonly report: GroupReportText;
  readonly isOwn: boolean;
}

function GroupReport({ report, isOwn }: GroupReportProps): ReactNode {
  const { say, date, language } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const submission = useMutation({
    mutationFn: submitGroupReport,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const { bodyName, submitted, submittedBy, title, text } = report;
  const body = bodyName[language];
  const mayChange = isOwn && submitted === null;
  if (mayChange && isOpen) {
    const bodies = [{ value: report.body, label: body }];
    return <GroupReportForm bodies={bodies} begunFrom={report} />;
  }
  return (
    <article>
      <h3>{title}</h3>
      <p className={styles.note}>
        {submitted === null
          ? say('round.group-draft', { body })
          : say('round.group-submitted', { body, day: date(submitted), name: submittedBy ?? '' })}
      </p>
      <p className={links.text}>{text}</p>
      {mayChange ? (
        <div className={styles.row}>
          <Button onPress={() => setOpen(true)}>{say('round.group-edit')}</Button>
          <Button isDisabled={submission.isPending} onPress={() => submission.mutate(report)}>
            {say('round.group-submit')}
          </Button>
        </div>
      ) : null}
      {submission.error === null ? null : <ProblemNotice error={submission.error} />}
    </article>
  );
}
