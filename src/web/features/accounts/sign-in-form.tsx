import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { signIn } from './ask-accounts.ts';
import { useReturn } from './use-sign-in.ts';

/** Address and password. */
export function SignInForm(): ReactNode {
  const { say } = useSpeech();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const goOn = useReturn();
  const signingIn = useMutation({ mutationFn: signIn, onSuccess: goOn });
  const missing = (text: string): string | undefined =>
    isTried && text === '' ? say('sign-in.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (email === '' || password === '') focusFirstError(event.currentTarget);
    else signingIn.mutate({ email, password });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={say('sign-in.email')}
        type="email"
        value={email}
        onChange={setEmail}
        error={missing(email)}
        maxLength={200}
        autoComplete="username"
      />
      <TextField
        label={say('sign-in.password')}
        type="password"
        value={password}
        onChange={setPassword}
        error={missing(password)}
        maxLength={400}
        autoComplete="current-password"
      />
      <Button type="submit" kind="primary" isDisabled={signingIn.isPending}>
        {say('sign-in.submit')}
      </Button>
      {signingIn.error === null ? null : <ProblemNotice error={signingIn.error} />}
      <p className={styles.note}>{say('sign-in.forgotten')}</p>
    </form>
  );
}
