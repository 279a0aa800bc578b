import type { ReactNode } from 'react';
import type { BodyAt, SeatProposal } from '#contract/bodies.ts';
import { seatFunctions } from '#domain/bodies/seat.ts';
import { askParties } from '../../api.ts';
import { StatusLine } from '../../design/status-line.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import { askPartners } from '../parties/ask-parties.ts';
import { FieldsForm } from '../parties/fields-form.tsx';
import { usePartyAction } from '../parties/use-party-action.ts';
import { addSeat } from './ask-bodies.ts';

/** A new seat: for the own party; an operator adds for all, and for external partners. */
export function SeatForm({ at }: { readonly at: BodyAt }): ReactNode {
  const { say, language } = useSpeech();
  const { may, mayFor } = useCaller();
  const adding = usePartyAction((proposal: SeatProposal) => addSeat(at.body.id, proposal));
  const isOperator = may('operator');
  return (
    <Answered ask={askParties()}>
      {({ parties }) => (
        <Answered ask={askPartners()}>
          {({ partners }) => {
            const seated = parties
              .filter((party) => mayFor('administrator', party.id) && party.withdrawnFrom === null)
              .map((party) => ({ value: `party ${party.id}`, label: party.name[language] }));
            const outside = isOperator
              ? partners.map(({ id, name }) => ({
                  value: `partner ${id}`,
                  label: name,
                  group: say('partner.title'),
                }))
              : [];
            return (
              <FieldsForm
                fields={[
                  {
                    id: 'who',
                    label: say('party.name'),
                    kind: 'choice',
                    first: seated[0]?.value ?? '',
                    options: [...seated, ...outside],
                  },
                  {
                    id: 'function',
                    label: say('seat.function'),
                    kind: 'choice',
                    first: 'member',
                    options: seatFunctions
                      .filter((value) => isOperator || value === 'member')
                      .map((value) => ({ value, label: say(`seat.function.${value}`) })),
                  },
                  { id: 'holder', label: say('seat.holder'), hint: say('seat.holder-hint') },
                  {
                    id: 'deputy',
                    label: say('people.deputy'),
                    hint: say('people.deputy-hint'),
                    isOptional: true,
                  },
                  { id: 'from', label: say('people.from'), kind: 'day', first: at.day },
                ]}
                submitLabel={say('seat.add')}
                isBusy={adding.isPending}
                onSubmit={(answers) => adding.mutate(proposalOf(answers))}
              >
                <StatusLine text={adding.isSuccess ? say('party.saved') : ''} />
                {adding.error === null ? null : <ProblemNotice error={adding.error} />}
              </FieldsForm>
            );
          }}
        </Answered>
      )}
    </Answered>
  );
}

function proposalOf(answers: Readonly<Record<string, string>>): SeatProposal {
  const [kind, id = ''] = (answers.who ?? '').split(' ');
  return {
    party: kind === 'party' ? id : null,
    partner: kind === 'partner' ? id : null,
    function: seatFunctions.find((one) => one === answers.function) ?? 'member',
    holder: answers.holder ?? '',
    deputy: answers.deputy === undefined || answers.deputy === '' ? null : answers.deputy,
    from: answers.from ?? '',
    to: null,
  };
}
