import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import own from '../bodies/bodies.module.css';
import { askGroupReport } from './ask-rounds.ts';
import links from './links.module.css';

/** En grupps redovisning, as it was handed in. */
export function GroupReportPage(): ReactNode {
  const { report = '' } = useParams({ strict: false }) as { report?: string };
  const { say, date, language } = useSpeech();
  const title = useQuery(askGroupReport(report)).data?.title;
  return (
    <div className={own.page}>
      <PageHeading title={title ?? say('round.group-title')} />
      <Answered ask={askGroupReport(report)}>
        {({ text, bodyName, submitted, submittedBy }) => (
          <article className={own.page}>
            <p>
              {submitted === null
                ? say('meeting.report-draft', { body: bodyName[language] })
                : say('meeting.report-locked', {
                    body: bodyName[language],
                    day: date(submitted),
                    name: submittedBy ?? '',
                  })}
            </p>
            <p className={links.text} lang="sv">
              {text}
            </p>
          </article>
        )}
      </Answered>
      <p className="screen-only">
        <Button onPress={() => window.print()}>{say('meeting.print')}</Button>{' '}
        <Link to="/plan/$section" params={{ section: 'uppfoljning' }}>
          {say('round.group-title')}
        </Link>
      </p>
    </div>
  );
}
