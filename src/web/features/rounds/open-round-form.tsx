import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RoundOpened } from '#contract/rounds.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { openRound } from './ask-rounds.ts';

/** Öppna en runda: which year, and from when to when. */
export function OpenRoundForm(props: {
  readonly onOpened: (opened: RoundOpened) => void;
}): ReactNode {
  const { say } = useSpeech();
  const [values, setValues] = useState({ year: '', opens: '', deadline: '' });
  const [isTried, setTried] = useState(false);
  const opening = useMutation({
    mutationFn: openRound,
    onSuccess: async (opened) => {
      props.onOpened(opened);
      await queryClient.invalidateQueries();
    },
  });
  const isYear = /^\d{4}$/.test(values.year);
  const wrong = (isRight: boolean): string | undefined =>
    isTried && !isRight ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (!isYear || values.opens === '' || values.deadline === '') {
      focusFirstError(event.currentTarget);
      return;
    }
    opening.mutate({ ...values, year: Number(values.year) });
  };
  return (
    <section className={styles.section}>
      <h2>{say('round.open-title')}</h2>
      <p>{say('round.open-lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={say('round.open-year')}
          type="number"
          value={values.year}
          onChange={(year) => setValues({ ...values, year })}
          error={wrong(isYear)}
        />
        <TextField
          label={say('round.opens')}
          type="date"
          value={values.opens}
          onChange={(opens) => setValues({ ...values, opens })}
          error={wrong(values.opens !== '')}
        />
        <TextField
          label={say('round.deadline')}
          type="date"
          value={values.deadline}
          onChange={(deadline) => setValues({ ...values, deadline })}
          error={wrong(values.deadline !== '')}
        />
        <Button type="submit" kind="primary" isDisabled={opening.isPending}>
          {say('round.open')}
        </Button>
        {opening.error === null ? null : <ProblemNotice error={opening.error} />}
      </form>
    </section>
  );
}
