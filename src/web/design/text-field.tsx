import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'number' | 'search';
  /** More than one makes a text of several lines. */
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

/** A line, or some lines, of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, type = 'text', rows = 1, isRequired, maxLength } = props;
  const shared = { value, maxLength, required: isRequired, autoComplete: props.autoComplete };
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) =>
        rows > 1 ? (
          <textarea
            {...control}
            {...shared}
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            {...shared}
            type={type}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
