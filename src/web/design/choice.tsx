import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import type { Option } from './select.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ChoiceProps {
  readonly label: string;
  /** The label is seen, as that of any field; else only heard. */
  readonly showsLabel?: boolean;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of two or three, all in sight: a group of radio buttons. */
export function Choice({ label, showsLabel, value, options, onChange }: ChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      {showsLabel ? (
        <legend className={styles.label}>{label}</legend>
      ) : (
        <VisuallyHidden as="legend">{label}</VisuallyHidden>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
