import type { ReactNode } from 'react';
import type { FrameworkProposal, GoalTargetText } from '#contract/goals.ts';
import { goalShapes, thresholdOperators } from '#domain/goals/goal.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import own from '../plans/plans.module.css';

type GoalProposal = FrameworkProposal['goals'][number];

export interface GoalFieldsProps {
  readonly number: number;
  readonly goal: GoalProposal;
  readonly onChange: (goal: GoalProposal) => void;
  readonly onRemove: () => void;
}

/** A goal of a proposed edition: its words, and its number and year where it has them. */
export function GoalFields({ number, goal, onChange, onRemove }: GoalFieldsProps): ReactNode {
  const { say } = useSpeech();
  const { target } = goal;
  const setTarget = (change: GoalTargetText | null): void => onChange({ ...goal, target: change });
  return (
    <fieldset className={own.item}>
      <legend>{say('goal.propose-goal', { number })}</legend>
      <TextField
        label={say('goal.goal')}
        value={goal.name.sv}
        onChange={(sv) =>
          onChange({ ...goal, name: { sv, en: goal.name.en === goal.name.sv ? sv : goal.name.en } })
        }
        isRequired
        maxLength={500}
      />
      <Select
        label={say('goal.shape')}
        value={target?.shape ?? ''}
        options={[
          { value: '', label: say('goal.no-target') },
          ...goalShapes.map((value) => ({ value, label: say(`goal.shape.${value}`) })),
        ]}
        onChange={(shape) => setTarget(targetOf(shape, target))}
      />
      {target === null ? null : <TargetFields target={target} onChange={setTarget} />}
      <div>
        <Button kind="quiet" onPress={onRemove}>
          {say('goal.propose-remove', { number })}
        </Button>
      </div>
    </fieldset>
  );
}

function TargetFields(props: {
  readonly target: GoalTargetText;
  readonly onChange: (target: GoalTargetText) => void;
}): ReactNode {
  const { say } = useSpeech();
  const { target, onChange } = props;
  return (
    <>
      <TextField
        label={say('goal.measure')}
        value={target.measure.sv}
        onChange={(text) => onChange({ ...target, measure: { sv: text, en: text } })}
        isRequired
        maxLength={500}
      />
      <TextField
        label={say('goal.indicator')}
        value={target.indicator ?? ''}
        onChange={(id) => onChange({ ...target, indicator: id.trim() === '' ? null : id.trim() })}
      />
      {target.shape === 'threshold' ? (
        <>
          <Select
            label={say('goal.operator')}
            value={target.operator}
            options={thresholdOperators.map((value) => ({
              value,
              label: say(`goal.operator.${value}`),
            }))}
            onChange={(value) =>
              onChange({
                ...target,
                operator: thresholdOperators.find((one) => one === value) ?? 'at-least',
              })
            }
          />
          <TextField
            label={say('goal.value')}
            type="number"
            value={String(target.value)}
            onChange={(value) => onChange({ ...target, value: Number(value) })}
          />
        </>
      ) : null}
      {target.shape === 'direction' ? (
        <Select
          label={say('goal.wanted')}
          value={target.direction}
          options={(['up', 'down'] as const).map((value) => ({
            value,
            label: say(`goal.wanted.${value}`),
          }))}
          onChange={(value) => onChange({ ...target, direction: value === 'down' ? 'down' : 'up' })}
        />
      ) : null}
      <TextField
        label={say('goal.year')}
        type="number"
        value={target.year === null ? '' : String(target.year)}
        onChange={(year) => onChange({ ...target, year: year === '' ? null : Number(year) })}
      />
    </>
  );
}

/** The target in another shape, with what all shapes share. */
function targetOf(shape: string, before: GoalTargetText | null): GoalTargetText | null {
  const shared = {
    measure: before?.measure ?? { sv: '', en: '' },
    indicator: before?.indicator ?? null,
    year: before?.year ?? null,
  };
  switch (shape) {
    case 'threshold':
      return { shape, ...shared, operator: 'at-least', value: 0, unit: 'per-cent' };
    case 'direction':
      return { shape, ...shared, direction: 'up' };
    case 'rank':
      return { shape, ...shared, first: 'highest', among: [...swedishCounties] };
    case 'gap':
      return { shape, ...shared, between: 'landscapes' };
    default:
      return null;
  }
}

/** The counties of Sweden, by their codes. */
const swedishCounties: readonly string[] = [
  ...['01', '03', '04', '05', '06', '07', '08', '09', '10', '12', '13'],
  ...['14', '17', '18', '19', '20', '21', '22', '23', '24', '25'],
].map((code) => `county:${code}`);
