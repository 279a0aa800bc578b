import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { GoalRemapText, RemapAnswer } from '#contract/goals.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { Answered } from '../../shell/answered.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import own from '../plans/plans.module.css';
import { answerRemap, askRemaps } from './ask-goals.ts';

/** What a new edition asks: shall what stood under an old goal stand under a new one too. */
export function RemapsPanel(): ReactNode {
  const { say } = useSpeech();
  return (
    <Answered ask={askRemaps()}>
      {({ remaps }) =>
        remaps.length === 0 ? null : (
          <section className={styles.section}>
            <h2>{say('goal.remaps')}</h2>
            <p>{say('goal.remaps-lead')}</p>
            {remaps.map((remap) => (
              <RemapView
                key={`${remap.framework} ${remap.oldGoal} ${remap.actionArea}`}
                remap={remap}
              />
            ))}
          </section>
        )
      }
    </Answered>
  );
}

function RemapView({ remap }: { readonly remap: GoalRemapText }): ReactNode {
  const { say, language } = useSpeech();
  const { may } = useCaller();
  const { framework, oldGoal, actionArea, choices, proposedGoal, state } = remap;
  const [chosen, setChosen] = useState(proposedGoal ?? choices[0]?.id ?? '');
  const answering = useMutation({
    mutationFn: (goal: RemapAnswer['goal']) =>
      answerRemap({ framework, oldGoal, actionArea, goal }),
    onSettled: () => queryClient.invalidateQueries(),
  });
  const nameOf = (id: string | null): string =>
    choices.find((one) => one.id === id)?.name[language] ?? id ?? '';
  return (
    <div className={own.change}>
      <h3>
        {say('goal.remap-row', {
          area: remap.actionAreaName[language],
          old: remap.oldGoalName[language],
        })}
      </h3>
      {state !== 'open' || !may('coordination') ? (
        <p>{say(`goal.remap-state.${state}`, { goal: nameOf(remap.goal) })}</p>
      ) : (
        <div className={styles.row}>
          <Select
            label={say('goal.remap-to')}
            value={chosen}
            options={choices.map(({ id, name }) => ({
              value: id,
              label: name[language] || name.sv,
            }))}
            onChange={setChosen}
          />
          <Button isDisabled={answering.isPending} onPress={() => answering.mutate(chosen)}>
            {say('goal.remap-yes')}
          </Button>
          <Button isDisabled={answering.isPending} onPress={() => answering.mutate(null)}>
            {say('goal.remap-no')}
          </Button>
        </div>
      )}
      {answering.error === null ? null : <ProblemNotice error={answering.error} />}
    </div>
  );
}
