import type { ReactNode } from 'react';
import type { BodyProposal, BodyText } from '#contract/bodies.ts';
import { bodyKinds } from '#domain/bodies/body.ts';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { FieldsForm } from '../parties/fields-form.tsx';
import { usePartyAction } from '../parties/use-party-action.ts';
import { addBody, changeBody } from './ask-bodies.ts';

export interface BodyFormProps {
  readonly bodies: readonly BodyText[];
  /** The body that is changed; a new one when left out. */
  readonly standing?: BodyText;
}

/** A body: what it is called, is to do, and to whom it reports. */
export function BodyForm({ bodies, standing }: BodyFormProps): ReactNode {
  const { say, language } = useSpeech();
  const saving = usePartyAction((answers: Readonly<Record<string, string>>) => {
    const proposal = proposalOf(answers, standing);
    return standing === undefined
      ? addBody({ id: answers.id ?? '', ...proposal })
      : changeBody(standing, proposal);
  });
  const others = [
    { value: '', label: say('body.no-one') },
    ...bodies
      .filter(({ id }) => id !== standing?.id)
      .map(({ id, name }) => ({ value: id, label: name[language] })),
  ];
  return (
    <FieldsForm
      fields={[
        ...(standing === undefined
          ? [{ id: 'id', label: say('body.id'), hint: say('body.id-hint'), maxLength: 80 }]
          : []),
        { id: 'sv', label: say('body.name-sv'), first: standing?.name.sv ?? '' },
        { id: 'en', label: say('body.name-en'), first: standing?.name.en ?? '' },
        {
          id: 'kind',
          label: say('body.kind'),
          kind: 'choice',
          first: standing?.kind ?? 'working-group',
          options: bodyKinds.map((value) => ({ value, label: say(`body.kind.${value}`) })),
        },
        {
          id: 'reportsTo',
          label: say('body.reports-to'),
          kind: 'choice',
          first: standing?.reportsTo ?? '',
          options: others,
        },
        {
          id: 'orderedBy',
          label: say('body.ordered-by'),
          kind: 'choice',
          first: standing?.orderedBy ?? '',
          options: others,
        },
        {
          id: 'assignment',
          label: say('body.assignment'),
          hint: say('body.assignment-hint'),
          kind: 'lines',
          isOptional: true,
          first: standing?.assignment ?? '',
          maxLength: 4000,
        },
        {
          id: 'from',
          label: say('people.from'),
          kind: 'day',
          isOptional: true,
          first: standing?.from ?? '',
        },
        {
          id: 'to',
          label: say('people.to'),
          kind: 'day',
          isOptional: true,
          first: standing?.to ?? '',
        },
        {
          id: 'source',
          label: say('body.source'),
          first: standing?.source ?? '',
          maxLength: 1000,
        },
      ]}
      submitLabel={say(standing === undefined ? 'body.add' : 'body.edit')}
      isBusy={saving.isPending}
      onSubmit={(answers) => saving.mutate(answers)}
    >
      <StatusLine text={saving.isSuccess ? say('party.saved') : ''} />
      {saving.error === null ? null : <ProblemNotice error={saving.error} />}
    </FieldsForm>
  );
}

function proposalOf(
  answers: Readonly<Record<string, string>>,
  standing: BodyText | undefined,
): BodyProposal {
  const { sv = '', en = '', assignment = '', source = '' } = answers;
  const orNull = (text = ''): string | null => (text === '' ? null : text);
  return {
    name: { sv, en },
    kind: bodyKinds.find((kind) => kind === answers.kind) ?? 'working-group',
    reportsTo: orNull(answers.reportsTo),
    orderedBy: orNull(answers.orderedBy),
    assignment,
    composition: standing?.composition ?? '',
    covers: standing?.covers ?? null,
    from: orNull(answers.from),
    to: orNull(answers.to),
    source,
  };
}
