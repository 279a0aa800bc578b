import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

export interface FileFieldProps extends FieldProps {
  /** Endings and types, such as `.csv,text/csv`. */
  readonly accept: string;
  readonly onChange: (file: File | undefined) => void;
}

/** One file: chosen, or dropped on the field. */
export function FileField({ accept, onChange, ...field }: FileFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          onChange={(event) => onChange(event.target.files?.[0])}
        />
      )}
    </Field>
  );
}
