import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { passwordLength } from '#domain/accounts/check-password.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { StatusLine } from '../../design/status-line.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askSessions, changePassword } from './ask-accounts.ts';

/** Byt lösenord: the current one, and the new one. */
export function PasswordForm(): ReactNode {
  const { say } = useSpeech();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const [isTried, setTried] = useState(false);
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setCurrent('');
      setWanted('');
      setTried(false);
      return queryClient.invalidateQueries(askSessions());
    },
  });
  const missing = (text: string): string | undefined =>
    isTried && text === '' ? say('sign-in.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (current === '' || wanted === '') focusFirstError(event.currentTarget);
    else changing.mutate({ current, wanted });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h2>{say('own-sign-in.password-title')}</h2>
      <TextField
        label={say('own-sign-in.current')}
        type="password"
        value={current}
        onChange={setCurrent}
        error={missing(current)}
        maxLength={400}
        autoComplete="current-password"
      />
      <TextField
        label={say('own-sign-in.wanted')}
        hint={say('welcome.password-hint', { shortest: passwordLength.shortest })}
        type="password"
        value={wanted}
        onChange={setWanted}
        error={missing(wanted)}
        maxLength={400}
        autoComplete="new-password"
      />
      <Button type="submit" isDisabled={changing.isPending}>
        {say('own-sign-in.change')}
      </Button>
      <StatusLine text={changing.isSuccess ? say('own-sign-in.changed') : ''} />
      {changing.error === null ? null : <ProblemNotice error={changing.error} />}
    </form>
  );
}
