import type { ReactNode } from 'react';
import type { MeetingText } from '#contract/meetings.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { usePartyAction } from '../parties/use-party-action.ts';
import { cancelMeeting, moveMeeting, setMeeting } from './ask-meetings.ts';
import { MeetingForm } from './meeting-form.tsx';

export interface MeetingsKeepingProps {
  readonly body: string;
  readonly next: MeetingText | null;
}

/** What whoever runs a body does with its meetings: sets one, moves the next, calls it off. */
export function MeetingsKeeping({ body, next }: MeetingsKeepingProps): ReactNode {
  const { say, date } = useSpeech();
  const cancelling = usePartyAction(cancelMeeting);
  const undoing = usePartyAction(({ day, place }: MeetingText) => setMeeting(body, { day, place }));
  const cancelled = undoing.isSuccess ? undefined : cancelling.data;
  return (
    <div className="screen-only">
      <StatusLine
        text={cancelled === undefined ? '' : say('meeting.cancelled', { day: date(cancelled.day) })}
      />
      {cancelled === undefined ? null : (
        <Button isDisabled={undoing.isPending} onPress={() => undoing.mutate(cancelled)}>
          {say('meeting.undo')}
        </Button>
      )}
      {next === null ? null : (
        <Disclosure summary={say('meeting.move-title', { day: date(next.day) })}>
          <div className={styles.section}>
            <MeetingForm
              key={`${next.id} ${next.version}`}
              standing={next}
              save={(proposal) => moveMeeting(next, proposal)}
            />
            <Button
              kind="quiet"
              label={say('meeting.cancel-of', { day: date(next.day) })}
              isDisabled={cancelling.isPending}
              onPress={() => {
                undoing.reset();
                cancelling.mutate(next);
              }}
            >
              {say('meeting.cancel')}
            </Button>
          </div>
        </Disclosure>
      )}
      <Disclosure summary={say('meeting.set-title')}>
        <MeetingForm save={(proposal) => setMeeting(body, proposal)} />
      </Disclosure>
      {[cancelling.error, undoing.error].map((error) =>
        error === null ? null : <ProblemNotice key={error.message} error={error} />,
      )}
    </div>
  );
}
