import type { ReactNode } from 'react';
import type { PartyNamingText, PartyProfile, StandingChangeText } from '#contract/parties.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { changeStanding, nameParty } from './ask-parties.ts';
import { FieldsForm, type FormField } from './fields-form.tsx';
import { usePartyAction } from './use-party-action.ts';

/** What a party's administrator decides of it: its name, other names, and whether it takes part. */
export function KeepPartyPanel({ profile }: { readonly profile: PartyProfile }): ReactNode {
  const { say } = useSpeech();
  const { id } = profile.party;
  const naming = usePartyAction((order: PartyNamingText) => nameParty(id, order));
  const standing = usePartyAction((order: StandingChangeText) => changeStanding(id, order));
  const isOut = profile.standing.at(-1)?.withdrawn ?? false;
  const reason: FormField = { id: 'reason', label: say('party.reason'), maxLength: 1000 };
  const from: FormField = { id: 'from', label: say('party.from-day'), kind: 'day' };
  const answer = (action: { readonly isSuccess: boolean; readonly error: Error | null }) => (
    <>
      <StatusLine text={action.isSuccess ? say('party.saved') : ''} />
      {action.error === null ? null : <ProblemNotice error={action.error} />}
    </>
  );
  return (
    <div>
      <Disclosure summary={say('party.rename')}>
        <FieldsForm
          lead={say('party.rename-lead')}
          fields={[
            { id: 'sv', label: say('party.name-sv') },
            { id: 'en', label: say('party.name-en') },
            { ...from, label: say('party.rename-from') },
            reason,
          ]}
          submitLabel={say('party.rename')}
          isBusy={naming.isPending}
          onSubmit={({ sv = '', en = '', from: day = '', reason: why = '' }) =>
            naming.mutate({ kind: 'name', sv, en, from: day, reason: why })
          }
        >
          {answer(naming)}
        </FieldsForm>
      </Disclosure>
      <Disclosure summary={say('party.alias')}>
        <FieldsForm
          fields={[{ id: 'text', label: say('party.alias-text') }, reason]}
          submitLabel={say('party.alias')}
          isBusy={naming.isPending}
          onSubmit={({ text = '', reason: why = '' }) =>
            naming.mutate({ kind: 'alias', sv: text, en: text, from: null, reason: why })
          }
        >
          {answer(naming)}
        </FieldsForm>
      </Disclosure>
      <Disclosure summary={say(isOut ? 'party.return' : 'party.leave')}>
        <FieldsForm
          {...(isOut ? {} : { lead: say('party.leave-lead') })}
          fields={[from, reason]}
          submitLabel={say(isOut ? 'party.return' : 'party.leave')}
          isBusy={standing.isPending}
          onSubmit={({ from: day = '', reason: why = '' }) =>
            standing.mutate({ withdrawn: !isOut, from: day, reason: why })
          }
        >
          {answer(standing)}
        </FieldsForm>
      </Disclosure>
    </div>
  );
}
