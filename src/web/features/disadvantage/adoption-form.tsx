import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RuleAdoption, RuleProposal } from '#contract/disadvantage.ts';
import { adoptRule, queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Progress } from '../../design/progress.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface AdoptionFormProps {
  readonly proposal: RuleProposal;
  readonly onAdopted: (version: number) => void;
}

/** Fastställ: who decides, by which decision, and from when; the proposal becomes a version. */
export function AdoptionForm({ proposal, onAdopted }: AdoptionFormProps): ReactNode {
  const { say } = useSpeech();
  const [values, setValues] = useState({
    sv: proposal.name.sv,
    en: proposal.name.en,
    adoptedBy: '',
    decision: '',
    validFrom: '',
  });
  const [isTried, setTried] = useState(false);
  const adoption = useMutation({
    mutationFn: (adopted: RuleAdoption) => adoptRule(adopted),
    onSuccess: async ({ versions }) => {
      await queryClient.invalidateQueries();
      onAdopted(versions.at(-1)?.version ?? proposal.basedOn + 1);
    },
  });
  const tooShort = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('load.required') : undefined;
  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (text: string) => setValues({ ...values, [name]: text }),
    error: name === 'validFrom' ? undefined : tooShort(values[name]),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(values).some((text) => text.trim().length < 2)) {
      focusFirstError(event.currentTarget);
      return;
    }
    const { sv, en, adoptedBy, decision, validFrom } = values;
    adoption.mutate({
      proposal: { ...proposal, name: { sv, en } },
      adoptedBy: adoptedBy.trim(),
      decision: decision.trim(),
      validFrom,
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3>{say('rule.adopt-title')}</h3>
      <p>{say('rule.adopt-lead')}</p>
      <TextField label={say('rule.name-sv')} {...field('sv')} />
      <TextField label={say('rule.name-en')} {...field('en')} />
      <TextField label={say('rule.adopted-by')} {...field('adoptedBy')} maxLength={200} />
      <TextField
        label={say('rule.decision')}
        hint={say('rule.decision-hint')}
        {...field('decision')}
        maxLength={200}
      />
      <TextField
        label={say('rule.from')}
        type="date"
        {...field('validFrom')}
        error={isTried && values.validFrom === '' ? say('rule.from-error') : undefined}
      />
      <Button type="submit" kind="primary" isDisabled={adoption.isPending}>
        {say('rule.adopt')}
      </Button>
      {adoption.isPending ? <Progress doing={say('rule.adopting')} /> : null}
      {adoption.error === null ? null : <ProblemNotice error={adoption.error} />}
    </form>
  );
}
