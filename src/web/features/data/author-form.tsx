import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from './data.module.css';

/** Who does something, and the one thing that a reader needs to know of it. */
export interface AuthorAnswers {
  readonly author: string;
  readonly answer: string;
}

export interface AuthorFormProps {
  readonly title?: string;
  /** The field beside the author. */
  readonly question: { readonly label: string; readonly hint: string; readonly maxLength: number };
  readonly submitLabel: string;
  readonly isDisabled: boolean;
  readonly onSubmit: (answers: AuthorAnswers) => void;
  /** Shown last, such as how far the work is. */
  readonly children?: ReactNode;
}

/** Who, and one answer; both are needed. */
export function AuthorForm(props: AuthorFormProps): ReactNode {
  const { title, question, submitLabel, isDisabled, onSubmit, children } = props;
  const { say } = useSpeech();
  const [author, setAuthor] = useState('');
  const [answer, setAnswer] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = (text: string): boolean => text.trim().length < 2;
  const errorOf = (text: string): string | undefined =>
    isTried && isShort(text) ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (isShort(author) || isShort(answer)) focusFirstError(event.currentTarget);
    else onSubmit({ author: author.trim(), answer: answer.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {title === undefined ? null : <h3>{title}</h3>}
      <AuthorField
        label={say('load.author')}
        value={author}
        onChange={setAuthor}
        error={errorOf(author)}
      />
      <TextField {...question} value={answer} onChange={setAnswer} error={errorOf(answer)} />
      <Button type="submit" kind="primary" isDisabled={isDisabled}>
        {submitLabel}
      </Button>
      {children}
    </form>
  );
}
