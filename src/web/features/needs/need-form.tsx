import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { PolicyAreaText } from '#contract/parties.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { refreshNeeds, stateNeed } from './ask-needs.ts';

export interface NeedFormProps {
  readonly policyAreas: readonly PolicyAreaText[];
  readonly onSaved: () => void;
}

/** Skriv ett behov: what the own party lacks, and of what kind. */
export function NeedForm({ policyAreas, onSaved }: NeedFormProps): ReactNode {
  const { say, language } = useSpeech();
  const [policyArea, setPolicyArea] = useState('');
  const [subject, setSubject] = useState('');
  const [what, setWhat] = useState('');
  const [isTried, setTried] = useState(false);
  const state = useMutation({ mutationFn: stateNeed, onSuccess: refreshNeeds });
  const isShort = (text: string): boolean => text.trim().length < 2;
  const errorOf = (text: string): string | undefined =>
    isTried && isShort(text) ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (isShort(what) || (policyArea === '' && isShort(subject))) {
      focusFirstError(event.currentTarget);
      return;
    }
    const kind =
      policyArea === ''
        ? { kind: 'subject' as const, subject: subject.trim() }
        : { kind: 'policy-area' as const, policyArea };
    const onSuccess = (): void => {
      setSubject('');
      setWhat('');
      setTried(false);
      onSaved();
    };
    state.mutate({ kind, what: what.trim() }, { onSuccess });
  };
  return (
    <section className={`${styles.section} screen-only`}>
      <h2>{say('need.state')}</h2>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Select
          label={say('need.choose')}
          value={policyArea}
          options={[
            { value: '', label: say('need.subject-instead') },
            ...policyAreas.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
          onChange={setPolicyArea}
        />
        {policyArea === '' ? (
          <TextField
            label={say('need.subject')}
            hint={say('need.subject-hint')}
            value={subject}
            onChange={setSubject}
            maxLength={120}
            error={errorOf(subject)}
          />
        ) : null}
        <TextField
          label={say('need.what')}
          value={what}
          onChange={setWhat}
          rows={3}
          maxLength={2000}
          error={errorOf(what)}
        />
        <Button type="submit" kind="primary" isDisabled={state.isPending}>
          {say('need.save')}
        </Button>
        {state.error === null ? null : <ProblemNotice error={state.error} />}
      </form>
    </section>
  );
}
