import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GoalFrameworkText } from '#contract/goals.ts';
import { queryClient } from '../../api.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { FieldsForm } from '../parties/fields-form.tsx';
import { adoptFramework } from './ask-goals.ts';

/** Adopts a proposed edition by a decision, from a day. */
export function AdoptFrameworkForm({
  framework,
}: {
  readonly framework: GoalFrameworkText;
}): ReactNode {
  const { say, language } = useSpeech();
  const adopting = useMutation({
    mutationFn: (adoption: { readonly validFrom: string; readonly decision: string }) =>
      adoptFramework(framework, adoption),
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <FieldsForm
      title={say('goal.adopt-title', { name: framework.name[language] || framework.name.sv })}
      fields={[
        { id: 'decision', label: say('goal.adopt-decision'), maxLength: 300 },
        { id: 'validFrom', label: say('goal.adopt-from'), kind: 'day' },
      ]}
      submitLabel={say('goal.adopt')}
      isBusy={adopting.isPending}
      onSubmit={({ decision = '', validFrom = '' }) => adopting.mutate({ decision, validFrom })}
    >
      {adopting.error === null ? null : <ProblemNotice error={adopting.error} />}
    </FieldsForm>
  );
}
