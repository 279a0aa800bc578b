import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MeetingWithAgenda } from '#contract/meetings.ts';
import { isDay } from '#domain/time/day.ts';
import { Button } from '../../design/button.tsx';
import { Answered } from '../../shell/answered.tsx';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import { askBody } from '../bodies/ask-bodies.ts';
import own from '../bodies/bodies.module.css';
import styles from '../data/data.module.css';
import { AgendaItems } from './agenda-items.tsx';
import { askMeetings } from './ask-meetings.ts';
import { useSaidMeeting } from './use-said-meeting.ts';

/** Dagordning: what stands on one meeting's, made to be printed. */
export function AgendaPage(): ReactNode {
  const { body = '', day = '' } = useParams({ strict: false }) as { body?: string; day?: string };
  const { say, date, language } = useSpeech();
  const { caller, isSignedIn } = useCaller();
  const name = useQuery(askBody(body)).data?.body.name[language] ?? body;
  const said = isDay(day) ? date(day) : day;
  return (
    <div className={own.page}>
      <PageHeading title={say('meeting.agenda-of', { body: name, day: said })} />
      {isSignedIn ? (
        <Answered ask={askMeetings(body)}>
          {({ next, later, held }) => {
            const all = [...(next === null ? [] : [next]), ...later, ...held];
            const meeting = all.find((one) => one.day === day);
            return meeting === undefined ? (
              <p>{say('meeting.unknown', { day: said })}</p>
            ) : (
              <Agenda meeting={meeting} />
            );
          }}
        </Answered>
      ) : caller === undefined ? null : (
        <p>{say('meeting.sign-in')}</p>
      )}
      <p className="screen-only">
        <Link to="/organ/$body" params={{ body }}>
          {say('meeting.to-body', { body: name })}
        </Link>
      </p>
    </div>
  );
}

function Agenda({ meeting }: { readonly meeting: MeetingWithAgenda }): ReactNode {
  const { say } = useSpeech();
  const sayMeeting = useSaidMeeting();
  return (
    <>
      <p>{sayMeeting(meeting)}</p>
      <section className={styles.section}>
        <h2>{say('meeting.reports')}</h2>
        {meeting.agenda.length === 0 ? (
          <p>{say('meeting.agenda-empty')}</p>
        ) : (
          <AgendaItems items={meeting.agenda} />
        )}
      </section>
      <p className="screen-only">
        <Button onPress={() => window.print()}>{say('meeting.print')}</Button>
      </p>
    </>
  );
}
