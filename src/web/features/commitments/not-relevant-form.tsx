import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { refreshCommitments, stateNotRelevant } from './ask-commitments.ts';
import type { PlanProps } from './plan-ground.ts';

/** Svara ”ej aktuellt”: an action area where the own party has nothing to promise, and why. */
export function NotRelevantForm({ plan, search }: PlanProps): ReactNode {
  const { say, language } = useSpeech();
  const { caller } = useCaller();
  const at = plan.matrix.parties.findIndex(({ id }) => id === caller?.party?.id);
  const open = plan.matrix.rows.filter(({ cells }) => cells[at]?.kind === 'silent');
  const declined = plan.matrix.rows.filter(({ cells }) => cells[at]?.kind === 'not-relevant');
  const [chosen, setChosen] = useState(search.insatsomrade);
  const actionArea = open.some((row) => row.actionArea === chosen) ? chosen : open[0]?.actionArea;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const state = useMutation({ mutationFn: stateNotRelevant, onSuccess: refreshCommitments });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (actionArea === undefined || reason.trim().length < 2) return;
    state.mutate(
      { actionArea, reason },
      {
        onSuccess: () => {
          setReason('');
          setTried(false);
        },
      },
    );
  };
  if (at < 0 || open.length + declined.length === 0) return null;
  return (
    <section className={`${styles.section} screen-only`}>
      <Disclosure summary={say('commitment.decline')}>
        <p>{say('commitment.decline-lead')}</p>
        {declined.map((row) => (
          <p key={row.actionArea} className={styles.row}>
            <span>
              {row.name[language]}: {row.cells[at]?.reason}
            </span>
            <Button
              kind="quiet"
              onPress={() => state.mutate({ actionArea: row.actionArea, reason: null })}
            >
              {say('commitment.decline-undo')}
            </Button>
          </p>
        ))}
        {actionArea === undefined ? null : (
          <form className={styles.form} onSubmit={submit} noValidate>
            <Select
              label={say('commitment.action-area')}
              value={actionArea}
              options={open.map((row) => ({ value: row.actionArea, label: row.name[language] }))}
              onChange={setChosen}
            />
            <TextField
              label={say('commitment.reason')}
              value={reason}
              onChange={setReason}
              rows={2}
              maxLength={2000}
              error={
                isTried && reason.trim().length < 2 ? say('commitment.reason-needed') : undefined
              }
            />
            <Button type="submit" isDisabled={state.isPending}>
              {say('commitment.decline-send')}
            </Button>
          </form>
        )}
        {state.error === null ? null : <ProblemNotice error={state.error} />}
      </Disclosure>
    </section>
  );
}
