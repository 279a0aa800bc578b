import type { ReactNode } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { compassTransforms } from '#domain/compass/compass-recipe.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { type DraftVariable, readWeight } from './draft-recipe.ts';
import styles from './order-form.module.css';

export interface VariableFieldsProps {
  readonly variables: readonly DraftVariable[];
  readonly indicators: readonly IndicatorMetadata[];
  readonly isTried: boolean;
  readonly onChange: (variables: readonly DraftVariable[]) => void;
}

/** One row an indicator: whether it counts, how it is transformed, how much it weighs, and why. */
export function VariableFields(props: VariableFieldsProps): ReactNode {
  const { variables, indicators, onChange } = props;
  const { say, language } = useSpeech();
  const change = (indicator: string, part: Partial<DraftVariable>): void =>
    onChange(variables.map((one) => (one.indicator === indicator ? { ...one, ...part } : one)));
  const nameOf = (id: string): string =>
    indicators.find((one) => one.id === id)?.name[language] ?? id;
  const shown = variables
    .filter((one) => one.hasValues || one.isUsed)
    .sort((a, b) => nameOf(a.indicator).localeCompare(nameOf(b.indicator), language));
  const without = variables.filter((one) => !one.hasValues && !one.isUsed);
  return (
    <fieldset className={styles.variables}>
      <legend>{say('run.variables')}</legend>
      <p className={styles.hint}>{say('run.variables-hint')}</p>
      {shown.map((variable) => (
        <div key={variable.indicator} className={styles.variable}>
          <Checkbox
            label={nameOf(variable.indicator)}
            isChecked={variable.isUsed}
            onChange={(isUsed) => change(variable.indicator, { isUsed })}
          />
          {variable.isUsed ? (
            <Settings
              variable={variable}
              isTried={props.isTried}
              onChange={(part) => change(variable.indicator, part)}
            />
          ) : null}
        </div>
      ))}
      {without.length === 0 ? null : (
        <p className={styles.hint}>
          {say('run.no-values')}: {without.map((one) => nameOf(one.indicator)).join(', ')}
        </p>
      )}
    </fieldset>
  );
}

function Settings(props: {
  readonly variable: DraftVariable;
  readonly isTried: boolean;
  readonly onChange: (part: Partial<DraftVariable>) => void;
}): ReactNode {
  const { say } = useSpeech();
  const { variable, isTried, onChange } = props;
  const isPlain = variable.transform === 'none' && readWeight(variable.weight) === 1;
  const isWrong = readWeight(variable.weight) === undefined;
  const lacksReason = isTried && !isPlain && variable.reason.trim() === '';
  return (
    <div className={styles.settings}>
      <Select
        label={say('run.transform')}
        value={variable.transform}
        options={compassTransforms.map((value) => ({
          value,
          label: say(`run.transform.${value}`),
        }))}
        onChange={(text) =>
          onChange({ transform: compassTransforms.find((one) => one === text) ?? 'none' })
        }
      />
      <TextField
        label={say('run.weight')}
        value={variable.weight}
        onChange={(weight) => onChange({ weight })}
        error={isWrong ? say('run.weight-error') : undefined}
      />
      {isPlain && variable.reason === '' ? null : (
        <TextField
          label={say('run.reason')}
          value={variable.reason}
          onChange={(reason) => onChange({ reason })}
          maxLength={500}
          error={lacksReason ? say('load.required') : undefined}
        />
      )}
    </div>
  );
}
