import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { type Option, Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** A field to fill in: a line, lines, a day or one of a few. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'lines' | 'day' | 'choice';
  readonly options?: readonly Option[];
  readonly first?: string;
  readonly isOptional?: boolean;
  readonly maxLength?: number;
}

export interface FieldsFormProps {
  readonly title?: string;
  readonly lead?: string;
  readonly fields: readonly FormField[];
  readonly submitLabel: string;
  readonly isBusy: boolean;
  readonly onSubmit: (answers: Readonly<Record<string, string>>) => void;
  readonly children?: ReactNode;
}

/** A form of fields; those that are needed say so when they are empty. */
export function FieldsForm(props: FieldsFormProps): ReactNode {
  const { fields, onSubmit } = props;
  const { say } = useSpeech();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const answerOf = ({ id, first = '' }: FormField): string => answers[id] ?? first;
  const isEmpty = (field: FormField): boolean =>
    !field.isOptional && field.kind !== 'choice' && answerOf(field).trim().length < 2;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (fields.some(isEmpty)) focusFirstError(event.currentTarget);
    else onSubmit(Object.fromEntries(fields.map((field) => [field.id, answerOf(field).trim()])));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {props.title === undefined ? null : <h3>{props.title}</h3>}
      {props.lead === undefined ? null : <p>{props.lead}</p>}
      {fields.map((field) => {
        const shared = {
          label: field.label,
          hint: field.hint,
          error: isTried && isEmpty(field) ? say('load.required') : undefined,
          value: answerOf(field),
          onChange: (value: string) => setAnswers({ ...answers, [field.id]: value }),
        };
        return field.kind === 'choice' ? (
          <Select key={field.id} {...shared} options={field.options ?? []} />
        ) : (
          <TextField
            key={field.id}
            {...shared}
            type={field.kind === 'day' ? 'date' : 'text'}
            rows={field.kind === 'lines' ? 4 : 1}
            maxLength={field.maxLength ?? 200}
            isRequired={!field.isOptional}
          />
        );
      })}
      <Button type="submit" isDisabled={props.isBusy}>
        {props.submitLabel}
      </Button>
      {props.children}
    </form>
  );
}
