import { type FormEvent, type ReactNode, useState } from 'react';
import type { ReleaseStatement } from '#contract/releases.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Progress } from '../../design/progress.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from '../data/data.module.css';

export interface StatementFormProps {
  readonly fileName: string;
  /** Whose earlier file this one is like; a proposal. */
  readonly publisher: string;
  readonly isLoading: boolean;
  readonly onSubmit: (statement: Omit<ReleaseStatement, 'fileHash'>) => void;
}

/** Who loads, from where the figures come, and from when they show. */
export function StatementForm(props: StatementFormProps): ReactNode {
  const { fileName, isLoading, onSubmit } = props;
  const { say } = useSpeech();
  const [values, setValues] = useState({
    author: '',
    publisher: props.publisher,
    table: '',
    licence: '',
    note: '',
    publishAt: '',
  });
  const [isTried, setTried] = useState(false);
  const field = (name: keyof typeof values) => ({
    label: say(`load.${name === 'publishAt' ? 'publish-at' : name}`),
    value: values[name],
    onChange: (text: string) => setValues({ ...values, [name]: text }),
  });
  const tooShort = (text: string): string | undefined =>
    isTried && text.trim().length < 2 ? say('load.required') : undefined;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (values.author.trim().length < 2 || values.publisher.trim().length < 2) {
      focusFirstError(event.currentTarget);
      return;
    }
    const { publishAt, ...texts } = values;
    onSubmit({
      ...texts,
      author: texts.author.trim(),
      publisher: texts.publisher.trim(),
      publishAt: publishAt === '' ? null : new Date(publishAt).toISOString(),
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3>{say('load.statement-title')}</h3>
      <AuthorField {...field('author')} error={tooShort(values.author)} />
      <TextField {...field('publisher')} error={tooShort(values.publisher)} maxLength={300} />
      <TextField {...field('table')} maxLength={300} />
      <TextField {...field('licence')} maxLength={300} />
      <TextField {...field('note')} rows={3} maxLength={2000} />
      <TextField {...field('publishAt')} type="datetime-local" hint={say('load.publish-at-hint')} />
      <Button type="submit" kind="primary" isDisabled={isLoading}>
        {say('load.submit')}
      </Button>
      {isLoading ? <Progress doing={say('load.loading', { file: fileName })} /> : null}
    </form>
  );
}
