import type { ReactNode } from 'react';
import type { AgreementContentText, AgreementVersionText } from '#contract/plans.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { ItemList } from './item-list.tsx';

interface PlanFieldsProps {
  readonly content: AgreementContentText;
  readonly clauses: AgreementVersionText['clauses'];
  readonly onChange: (content: AgreementContentText) => void;
}

/** Priorities, action areas with goals, and joint activities of a draft. */
export function PlanFields(props: PlanFieldsProps): ReactNode {
  return (
    <>
      <PriorityFields {...props} />
      <AreaFields {...props} />
      <ActivityFields {...props} />
    </>
  );
}

const empty = { sv: '', en: '' };

/** Those that have been saved, so that something can stand under them. */
function optionsOf(
  items: readonly { readonly id: string; readonly name: { readonly sv: string } }[],
): readonly { readonly value: string; readonly label: string }[] {
  return items.filter(({ id }) => id !== '').map(({ id, name }) => ({ value: id, label: name.sv }));
}

function PriorityFields({ content, clauses, onChange }: PlanFieldsProps): ReactNode {
  const { say } = useSpeech();
  return (
    <ItemList
      title="agreement.priority"
      items={content.priorities}
      clauses={clauses}
      onChange={(priorities) => onChange({ ...content, priorities })}
      adding="agreement.add-priority"
      added={{ id: '', direction: 'promote', name: empty, realises: null }}
      fields={(priority, set) => (
        <Select
          label={say('agreement.direction')}
          value={priority.direction}
          options={(['promote', 'counter'] as const).map((value) => ({
            value,
            label: say(`agreement.direction.${value}`),
          }))}
          onChange={(direction) =>
            set({ direction: direction === 'counter' ? 'counter' : 'promote' })
          }
        />
      )}
    />
  );
}

function AreaFields({ content, clauses, onChange }: PlanFieldsProps): ReactNode {
  const priorities = optionsOf(content.priorities);
  const [first] = priorities;
  return (
    <ItemList
      title="agreement.action-area"
      items={content.actionAreas}
      clauses={clauses}
      onChange={(actionAreas) => onChange({ ...content, actionAreas })}
      adding="agreement.add-area"
      added={
        first && {
          id: '',
          priority: first.value,
          alsoUnder: [],
          name: empty,
          goal: null,
          followedWith: [],
          realises: null,
        }
      }
      fields={(area, set) => <AreaOwnFields area={area} set={set} priorities={priorities} />}
    />
  );
}

type ActionArea = AgreementContentText['actionAreas'][number];

function AreaOwnFields(props: {
  readonly area: ActionArea;
  readonly set: (change: Partial<ActionArea>) => void;
  readonly priorities: ReturnType<typeof optionsOf>;
}): ReactNode {
  const { area, set, priorities } = props;
  const { say } = useSpeech();
  const goal = area.goal ?? empty;
  const setGoal = (text: typeof empty): void => set({ goal: text.sv.trim() === '' ? null : text });
  return (
    <>
      <Select
        label={say('agreement.under')}
        value={area.priority}
        options={priorities}
        onChange={(priority) =>
          set({ priority, alsoUnder: area.alsoUnder.filter((id) => id !== priority) })
        }
      />
      {priorities
        .filter(({ value }) => value !== area.priority)
        .map(({ value, label }) => (
          <Checkbox
            key={value}
            label={`${say('agreement.also-under')}: ${label}`}
            isChecked={area.alsoUnder.includes(value)}
            onChange={(isChecked) =>
              set({
                alsoUnder: isChecked
                  ? [...area.alsoUnder, value]
                  : area.alsoUnder.filter((one) => one !== value),
              })
            }
          />
        ))}
      <TextField
        label={say('agreement.goal-sv')}
        value={goal.sv}
        onChange={(sv) => setGoal({ ...goal, sv })}
        rows={2}
        maxLength={1000}
      />
      <TextField
        label={say('agreement.goal-en')}
        value={goal.en}
        onChange={(en) => setGoal({ ...goal, en })}
        rows={2}
        maxLength={1000}
      />
      <TextField
        label={say('agreement.followed-ids')}
        value={area.followedWith.join(', ')}
        onChange={(ids) => set({ followedWith: ids.split(/[,\s]+/).filter(Boolean) })}
      />
    </>
  );
}

function ActivityFields({ content, clauses, onChange }: PlanFieldsProps): ReactNode {
  const { say } = useSpeech();
  const areas = optionsOf(content.actionAreas);
  const [first] = areas;
  return (
    <ItemList
      title="agreement.joint-activities"
      items={content.jointActivities}
      clauses={clauses}
      onChange={(jointActivities) => onChange({ ...content, jointActivities })}
      adding="agreement.add-activity"
      added={first && { id: '', actionArea: first.value, name: empty, realises: null }}
      fields={(activity, set) => (
        <Select
          label={say('agreement.under')}
          value={activity.actionArea}
          options={areas}
          onChange={(actionArea) => set({ actionArea })}
        />
      )}
    />
  );
}
