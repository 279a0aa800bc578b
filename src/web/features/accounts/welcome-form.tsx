import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { InvitationText } from '#contract/accounts.ts';
import { passwordLength } from '#domain/accounts/check-password.ts';
import { askParties } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { spendInvitation } from './ask-accounts.ts';
import { useReturn } from './use-sign-in.ts';

export interface WelcomeFormProps {
  readonly token: string;
  readonly invitation: InvitationText;
}

/** Name, address and party for the first administrator; a password for everybody. */
export function WelcomeForm({ token, invitation }: WelcomeFormProps): ReactNode {
  const { say, language } = useSpeech();
  const [values, setValues] = useState({ name: '', email: '', party: '', password: '' });
  const [isTried, setTried] = useState(false);
  const parties = useQuery(askParties()).data?.parties ?? [];
  const goOn = useReturn();
  const beginning = useMutation({ mutationFn: spendInvitation, onSuccess: goOn });
  const isFirst = invitation.purpose === 'first-administrator';
  const missing = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('sign-in.required') : undefined;
  const field = (name: 'name' | 'email' | 'password') => ({
    value: values[name],
    onChange: (text: string) => setValues({ ...values, [name]: text }),
    error: missing(values[name]),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const { name, email, password, party } = values;
    const needed = isFirst ? [name, email, password] : [password];
    if (needed.some((text) => text.trim().length < 2)) focusFirstError(event.currentTarget);
    else if (isFirst) {
      const who = { name: name.trim(), email: email.trim(), party: party === '' ? null : party };
      beginning.mutate({ token, password, ...who });
    } else beginning.mutate({ token, password });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {isFirst ? (
        <>
          <TextField
            {...field('name')}
            label={say('welcome.name')}
            maxLength={200}
            autoComplete="name"
          />
          <TextField
            {...field('email')}
            label={say('sign-in.email')}
            type="email"
            maxLength={200}
            autoComplete="username"
          />
          <Select
            label={say('welcome.party')}
            value={values.party}
            onChange={(party) => setValues({ ...values, party })}
            options={[
              { value: '', label: say('welcome.no-party') },
              ...parties.map(({ id, name }) => ({ value: id, label: name[language] })),
            ]}
          />
        </>
      ) : null}
      <TextField
        {...field('password')}
        label={say('sign-in.password')}
        hint={say('welcome.password-hint', { shortest: passwordLength.shortest })}
        type="password"
        maxLength={400}
        autoComplete="new-password"
      />
      <Button type="submit" kind="primary" isDisabled={beginning.isPending}>
        {say('welcome.submit')}
      </Button>
      {beginning.error === null ? null : <ProblemNotice error={beginning.error} />}
    </form>
  );
}
