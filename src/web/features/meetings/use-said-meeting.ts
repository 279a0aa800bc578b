import type { MeetingText } from '#contract/meetings.ts';
import { useSpeech } from '../../text/use-speech.ts';

/** Says when and where a meeting is. */
export function useSaidMeeting(): (meeting: Pick<MeetingText, 'day' | 'place'>) => string {
  const { say, date } = useSpeech();
  return ({ day, place }) =>
    place === null
      ? say('meeting.remote', { day: date(day) })
      : say('meeting.at', { day: date(day), place });
}
