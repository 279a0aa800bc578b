import type { ReactNode } from 'react';
import type { MeetingProposal, MeetingText } from '#contract/meetings.ts';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { FieldsForm } from '../parties/fields-form.tsx';
import { usePartyAction } from '../parties/use-party-action.ts';

export interface MeetingFormProps {
  /** The meeting that is moved; absent for a new one. */
  readonly standing?: MeetingText;
  readonly save: (proposal: MeetingProposal) => Promise<MeetingText>;
}

/** Day and place of a meeting. */
export function MeetingForm({ standing, save }: MeetingFormProps): ReactNode {
  const { say } = useSpeech();
  const saving = usePartyAction(save);
  return (
    <FieldsForm
      fields={[
        { id: 'day', label: say('meeting.day'), kind: 'day', first: standing?.day ?? '' },
        {
          id: 'place',
          label: say('meeting.place'),
          hint: say('meeting.place-hint'),
          first: standing?.place ?? '',
          isOptional: true,
        },
      ]}
      submitLabel={say(standing === undefined ? 'meeting.set' : 'meeting.move')}
      isBusy={saving.isPending}
      onSubmit={({ day = '', place = '' }) =>
        saving.mutate({ day, place: place === '' ? null : place })
      }
    >
      <StatusLine text={saving.isSuccess ? say('meeting.saved') : ''} />
      {saving.error === null ? null : <ProblemNotice error={saving.error} />}
    </FieldsForm>
  );
}
