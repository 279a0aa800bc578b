import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MeetingList, MeetingWithAgenda } from '#contract/meetings.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { AgendaItems } from './agenda-items.tsx';
import { askMeetings } from './ask-meetings.ts';
import { MeetingsKeeping } from './meetings-keeping.tsx';
import { useSaidMeeting } from './use-said-meeting.ts';

/** Nästa möte: when and where a body meets and what stands on its agenda; for those who are signed in. */
export function MeetingsPanel({ body }: { readonly body: string }): ReactNode {
  const { say } = useSpeech();
  const { caller, isSignedIn, may } = useCaller();
  if (!isSignedIn) return null;
  return (
    <section className={styles.section}>
      <h2>{say('meeting.next')}</h2>
      <Answered ask={askMeetings(body)}>
        {(list) => (
          <>
            {list.next === null ? <NoMeeting list={list} /> : <NextMeeting next={list.next} />}
            <OtherMeetings list={list} />
            {may('coordinator') && caller?.bodies.includes(body) ? (
              <MeetingsKeeping body={body} next={list.next} />
            ) : null}
          </>
        )}
      </Answered>
    </section>
  );
}

function NoMeeting({ list }: { readonly list: MeetingList }): ReactNode {
  const { say } = useSpeech();
  if (list.waiting.length === 0) return <p>{say('meeting.none-waiting')}</p>;
  return (
    <>
      <p>{say('meeting.none')}</p>
      <p>{say('meeting.waiting')}</p>
      <AgendaItems items={list.waiting} />
    </>
  );
}

function NextMeeting({ next }: { readonly next: MeetingWithAgenda }): ReactNode {
  const { say } = useSpeech();
  const sayMeeting = useSaidMeeting();
  return (
    <>
      <p>
        <strong>{sayMeeting(next)}</strong>
      </p>
      <h3>{say('meeting.agenda')}</h3>
      {next.agenda.length === 0 ? (
        <p>{say('meeting.agenda-empty')}</p>
      ) : (
        <AgendaItems items={next.agenda} />
      )}
      <p className={styles.note}>{say('meeting.until')}</p>
      <p>
        <AgendaLink meeting={next}>{say('meeting.agenda-link')}</AgendaLink>
      </p>
    </>
  );
}

function OtherMeetings({ list: { later, held } }: { readonly list: MeetingList }): ReactNode {
  const { say } = useSpeech();
  const groups = [
    [say('meeting.later'), later],
    [say('meeting.held'), held],
  ] as const;
  return groups.map(([title, meetings]) =>
    meetings.length === 0 ? null : (
      <Disclosure key={title} summary={title}>
        <MeetingLines meetings={meetings} />
      </Disclosure>
    ),
  );
}

function MeetingLines({
  meetings,
}: {
  readonly meetings: readonly MeetingWithAgenda[];
}): ReactNode {
  const { say } = useSpeech();
  const sayMeeting = useSaidMeeting();
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <AgendaLink meeting={meeting}>
            {say('meeting.held-line', {
              meeting: sayMeeting(meeting),
              count: meeting.agenda.length,
            })}
          </AgendaLink>
        </li>
      ))}
    </ul>
  );
}

function AgendaLink(props: {
  readonly meeting: MeetingWithAgenda;
  readonly children: ReactNode;
}): ReactNode {
  const { body, day } = props.meeting;
  return (
    <Link to="/organ/$body/mote/$day" params={{ body, day }}>
      {props.children}
    </Link>
  );
}
