import type { ReactNode } from 'react';
import { Checkbox } from '../../design/checkbox.tsx';
import styles from './commitments.module.css';

export interface CheckGroupProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** Some of a few, all in sight. */
export function CheckGroup<Value extends string>(props: CheckGroupProps<Value>): ReactNode {
  const { label, options, chosen, onChange } = props;
  return (
    <fieldset className={styles.groups}>
      <legend>{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          isChecked={chosen.includes(option.value)}
          onChange={(is) =>
            onChange(
              is ? [...chosen, option.value] : chosen.filter((value) => value !== option.value),
            )
          }
        />
      ))}
    </fieldset>
  );
}
