import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options with the same group stand under its name. */
  readonly group?: string;
}

export interface SelectProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of a few. Native: phones show their own wheel, and no script is needed. */
export function Select({ value, options, onChange, ...field }: SelectProps): ReactNode {
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {groups.map((group) => {
            const inside = options.filter((option) => option.group === group);
            return group === undefined ? (
              inside.map(toOption)
            ) : (
              <optgroup key={group} label={group}>
                {inside.map(toOption)}
              </optgroup>
            );
          })}
        </select>
      )}
    </Field>
  );
}

function toOption({ value, label }: Option): ReactNode {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
