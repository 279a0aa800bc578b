import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ReportPageText } from '#contract/reports.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { freezeReport } from './ask-reports.ts';

/** Fastställ: by which decision, and when it was taken. */
export function FreezeForm({ report }: { readonly report: ReportPageText }): ReactNode {
  const { say } = useSpeech();
  const [values, setValues] = useState({ decision: '', decidedOn: '' });
  const [isTried, setTried] = useState(false);
  const freezing = useMutation({
    mutationFn: freezeReport,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const wrong = (isRight: boolean): string | undefined =>
    isTried && !isRight ? say('load.required') : undefined;
  const hasDecision = values.decision.trim().length >= 2;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (!hasDecision || values.decidedOn === '') focusFirstError(event.currentTarget);
    else freezing.mutate({ report, freezing: values });
  };
  return (
    <section className={styles.section}>
      <h2>{say('report.freeze-title')}</h2>
      <p>{say('report.freeze-lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={say('report.decision-reference')}
          value={values.decision}
          maxLength={200}
          onChange={(decision) => setValues({ ...values, decision })}
          error={wrong(hasDecision)}
        />
        <TextField
          label={say('report.decided-on')}
          type="date"
          value={values.decidedOn}
          onChange={(decidedOn) => setValues({ ...values, decidedOn })}
          error={wrong(values.decidedOn !== '')}
        />
        <Button type="submit" isDisabled={freezing.isPending}>
          {say('report.freeze')}
        </Button>
        {freezing.error === null ? null : <ProblemNotice error={freezing.error} />}
      </form>
    </section>
  );
}
