import { type FormEvent, type ReactNode, useState } from 'react';
import type { OutlineStatement } from '#contract/outlines.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Progress } from '../../design/progress.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

export interface OutlineStatementFormProps {
  readonly fileName: string;
  readonly isLoading: boolean;
  readonly onSubmit: (statement: Omit<OutlineStatement, 'fileHash'>) => void;
  /** What is asked about where it is from, when it is not borders. */
  readonly source?: { readonly label: string; readonly hint: string };
}

/** Who loads, and where the borders were fetched. */
export function OutlineStatementForm(props: OutlineStatementFormProps): ReactNode {
  const { say } = useSpeech();
  const [author, setAuthor] = useState('');
  const [source, setSource] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = (text: string): boolean => text.trim().length < 2;
  const errorOf = (text: string): string | undefined =>
    isTried && isShort(text) ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (isShort(author) || isShort(source)) focusFirstError(event.currentTarget);
    else props.onSubmit({ author: author.trim(), source: source.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3>{say('load.statement-title')}</h3>
      <TextField
        label={say('load.author')}
        value={author}
        onChange={setAuthor}
        error={errorOf(author)}
        maxLength={200}
        autoComplete="name"
      />
      <TextField
        label={props.source?.label ?? say('outline.source')}
        hint={props.source?.hint ?? say('outline.source-hint')}
        value={source}
        onChange={setSource}
        error={errorOf(source)}
        maxLength={300}
      />
      <Button type="submit" kind="primary" isDisabled={props.isLoading}>
        {say('load.submit')}
      </Button>
      {props.isLoading ? <Progress doing={say('load.loading', { file: props.fileName })} /> : null}
    </form>
  );
}
