import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface CrosswalkStatementFormProps {
  readonly isSaving: boolean;
  readonly onSubmit: (said: { readonly author: string; readonly note: string }) => void;
}

/** Who makes the crosswalk, and what a reader needs to know of it. */
export function CrosswalkStatementForm(props: CrosswalkStatementFormProps): ReactNode {
  const { say } = useSpeech();
  const [author, setAuthor] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = (text: string): boolean => text.trim().length < 2;
  const errorOf = (text: string): string | undefined =>
    isTried && isShort(text) ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (isShort(author) || isShort(note)) focusFirstError(event.currentTarget);
    else props.onSubmit({ author: author.trim(), note: note.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={say('load.author')}
        value={author}
        onChange={setAuthor}
        error={errorOf(author)}
        maxLength={200}
        autoComplete="name"
      />
      <TextField
        label={say('crosswalk.note')}
        hint={say('crosswalk.note-hint')}
        value={note}
        onChange={setNote}
        error={errorOf(note)}
        maxLength={2000}
      />
      <Button type="submit" kind="primary" isDisabled={props.isSaving}>
        {say('crosswalk.save')}
      </Button>
    </form>
  );
}
