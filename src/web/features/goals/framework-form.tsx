import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { FrameworkProposal, GoalFrameworkText } from '#contract/goals.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import own from '../plans/plans.module.css';
import { proposeFramework } from './ask-goals.ts';
import { GoalFields } from './goal-fields.tsx';

/** A new edition of a framework, begun from the goals of the one in force. */
export function FrameworkForm({
  frameworks,
}: {
  readonly frameworks: readonly GoalFrameworkText[];
}): ReactNode {
  const { say, language } = useSpeech();
  const inForce = frameworks.filter((one) => one.inForce);
  const [proposal, setProposal] = useState(() => proposalFrom(inForce[0]));
  const proposing = useMutation({
    mutationFn: () => proposeFramework(proposal),
    onSettled: () => queryClient.invalidateQueries(),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    proposing.mutate();
  };
  const set = (change: Partial<FrameworkProposal>): void => setProposal({ ...proposal, ...change });
  const { goals } = proposal;
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{say('goal.propose-lead')}</p>
      <Select
        label={say('goal.propose-family')}
        value={proposal.family}
        options={inForce.map(({ family, name }) => ({ value: family, label: name[language] }))}
        onChange={(family) =>
          setProposal(proposalFrom(inForce.find((one) => one.family === family)))
        }
      />
      <TextField
        label={say('goal.propose-name')}
        value={proposal.name.sv}
        onChange={(name) => set({ name: { sv: name, en: name } })}
        isRequired
        maxLength={500}
      />
      <TextField
        label={say('goal.propose-source')}
        value={proposal.source}
        onChange={(source) => set({ source })}
        isRequired
        maxLength={500}
      />
      <div className={own.items}>
        {goals.map((goal, i) => (
          <GoalFields
            // biome-ignore lint/suspicious/noArrayIndexKey: new goals have no id yet
            key={i}
            number={i + 1}
            goal={goal}
            onChange={(changed) => set({ goals: goals.with(i, changed) })}
            onRemove={() => set({ goals: goals.toSpliced(i, 1) })}
          />
        ))}
      </div>
      <div className={styles.row}>
        <Button
          onPress={() =>
            set({
              goals: [
                ...goals,
                { id: '', name: { sv: '', en: '' }, quote: '', serves: [], target: null },
              ],
            })
          }
        >
          {say('goal.propose-add')}
        </Button>
        <Button type="submit" isDisabled={proposing.isPending || goals.length === 0}>
          {say('goal.propose')}
        </Button>
      </div>
      {proposing.error === null ? null : <ProblemNotice error={proposing.error} />}
    </form>
  );
}

function proposalFrom(framework: GoalFrameworkText | undefined): FrameworkProposal {
  return {
    family: framework?.family ?? '',
    name: framework?.name ?? { sv: '', en: '' },
    document: framework?.document ?? null,
    source: '',
    goals: (framework?.goals ?? []).map(({ id, name, quote, serves, target, indicatorName }) => ({
      id,
      name,
      quote,
      serves,
      // A measure whose indicator is not defined yet is written without it.
      target: target === null ? null : { ...target, indicator: indicatorName && target.indicator },
    })),
  };
}
