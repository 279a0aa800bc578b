import { type FormEvent, type ReactNode, useState } from 'react';
import type { OutsideCompassProposal, OutsideCompassRequest } from '#contract/compass.ts';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorField } from '../accounts/author-field.tsx';
import styles from '../data/data.module.css';
import { readWhole } from './draft-recipe.ts';

export interface OutsideStatementFormProps {
  readonly isLoading: boolean;
  readonly onSubmit: (
    said: Omit<OutsideCompassProposal, keyof OutsideCompassRequest | 'inputHash'>,
  ) => void;
}

/** What a compass made by others is called, who made it, of which year, and who loads it. */
export function OutsideStatementForm({
  isLoading,
  onSubmit,
}: OutsideStatementFormProps): ReactNode {
  const { say } = useSpeech();
  const [values, setValues] = useState({ name: '', maker: '', year: '', note: '', author: '' });
  const [isTried, setTried] = useState(false);
  const year = readWhole(values.year);
  const isShort = (text: string): boolean => text.trim().length < 2;
  const field = (name: 'name' | 'maker' | 'author') => ({
    value: values[name],
    onChange: (text: string) => setValues({ ...values, [name]: text }),
    error: isTried && isShort(values[name]) ? say('load.required') : undefined,
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const { name, maker, author, note } = values;
    if (year === undefined || [name, maker, author].some(isShort)) {
      focusFirstError(event.currentTarget);
      return;
    }
    const said = { name: name.trim(), maker: maker.trim(), author: author.trim() };
    onSubmit({ ...said, note: note.trim(), year });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField label={say('outside.name')} {...field('name')} maxLength={120} />
      <TextField label={say('outside.maker')} {...field('maker')} maxLength={200} />
      <TextField
        label={say('outside.year')}
        value={values.year}
        onChange={(text) => setValues({ ...values, year: text })}
        error={isTried && year === undefined ? say('run.number-error') : undefined}
      />
      <TextField
        label={say('run.note')}
        value={values.note}
        onChange={(note) => setValues({ ...values, note })}
        rows={2}
        maxLength={2000}
      />
      <AuthorField label={say('load.author')} {...field('author')} />
      <Button type="submit" kind="primary" isDisabled={isLoading}>
        {say('outside.save')}
      </Button>
    </form>
  );
}
