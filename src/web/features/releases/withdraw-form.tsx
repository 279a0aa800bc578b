import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ReleaseText, Withdrawal } from '#contract/releases.ts';
import { queryClient, withdrawRelease } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from '../data/data.module.css';

export interface WithdrawFormProps {
  readonly release: ReleaseText;
  /** Called once it is withdrawn; the form is then of no more use. */
  readonly onDone: () => void;
}

/** Återkalla: who and why, before the whole release stops showing. */
export function WithdrawForm({ release, onDone }: WithdrawFormProps): ReactNode {
  const { say } = useSpeech();
  const [author, setAuthor] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const withdrawing = useMutation({
    mutationFn: (withdrawal: Withdrawal) => withdrawRelease(release.id, withdrawal),
    onSuccess: () => {
      onDone();
      return queryClient.invalidateQueries();
    },
  });
  const tooShort = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (author.trim().length < 2 || reason.trim().length < 2) {
      focusFirstError(event.currentTarget);
      return;
    }
    withdrawing.mutate({ author: author.trim(), reason: reason.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{say('history.withdraw-lead')}</p>
      <AuthorField
        label={say('load.author')}
        value={author}
        onChange={setAuthor}
        error={tooShort(author)}
      />
      <TextField
        label={say('history.withdraw-reason')}
        value={reason}
        onChange={setReason}
        error={tooShort(reason)}
        rows={3}
        maxLength={2000}
      />
      <Button type="submit" isDisabled={withdrawing.isPending}>
        {say('history.withdraw-submit')}
      </Button>
      {withdrawing.error === null ? null : <ProblemNotice error={withdrawing.error} />}
    </form>
  );
}
