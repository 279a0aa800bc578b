import { type FormEvent, type ReactNode, useState } from 'react';
import type { AccountDraft } from '#contract/accounts.ts';
import { roles } from '#domain/access/role.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import dataStyles from '../data/data.module.css';
import styles from './accounts.module.css';
import { useBodies } from './use-bodies.ts';
import { useCaller } from './use-caller.ts';

/** What is filled in of an account. */
export type AccountValues = Omit<AccountDraft, 'party'>;

export interface AccountFieldsProps {
  readonly title: string;
  readonly begun: AccountValues;
  readonly mayMakeOperators: boolean;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSubmit: (values: AccountValues) => void;
  /** Shown first, such as which party. */
  readonly children?: ReactNode;
}

/** Name or function, address and roles; a coordinator's for each body that the one who fills in may give. */
export function AccountFields(props: AccountFieldsProps): ReactNode {
  const { begun, isPending, error } = props;
  const { say, language } = useSpeech();
  const bodies = useBodies();
  const { caller } = useCaller();
  const [values, setValues] = useState(begun);
  const [isTried, setTried] = useState(false);
  const isGiven = (body: string): boolean =>
    props.mayMakeOperators ||
    (caller?.bodies ?? []).includes(body) ||
    begun.grants.some((grant) => grant.body === body);
  const missing = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('sign-in.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const { name, email, grants } = values;
    if (name.trim().length < 2 || email.trim() === '') focusFirstError(event.currentTarget);
    else props.onSubmit({ name: name.trim(), email: email.trim(), grants });
  };
  const box = (grant: AccountDraft['grants'][number], label: string): ReactNode => {
    const same = (one: typeof grant): boolean => one.role === grant.role && one.body === grant.body;
    const others = values.grants.filter((one) => !same(one));
    return (
      <Checkbox
        key={label}
        label={label}
        isChecked={values.grants.some(same)}
        onChange={(isChecked) =>
          setValues({ ...values, grants: isChecked ? [...others, grant] : others })
        }
      />
    );
  };
  return (
    <form className={dataStyles.form} onSubmit={submit} noValidate>
      <h3>{props.title}</h3>
      {props.children}
      <TextField
        label={say('accounts.name')}
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        error={missing(values.name)}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={say('accounts.email')}
        type="email"
        value={values.email}
        onChange={(email) => setValues({ ...values, email })}
        error={missing(values.email)}
        maxLength={200}
        autoComplete="off"
      />
      <fieldset className={styles.roles}>
        <legend>{say('accounts.roles')}</legend>
        {roles
          .filter((role) => role !== 'coordinator')
          .filter((role) => role !== 'operator' || props.mayMakeOperators)
          .map((role) => box({ role, body: null }, say(`account.role.${role}`)))}
        {bodies
          .filter(({ id }) => isGiven(id))
          .map(({ id, name }) =>
            box(
              { role: 'coordinator', body: id },
              say('account.coordinator-of', { body: name[language] }),
            ),
          )}
      </fieldset>
      <Button type="submit" isDisabled={isPending}>
        {props.submitLabel}
      </Button>
      {error === null ? null : <ProblemNotice error={error} />}
    </form>
  );
}
