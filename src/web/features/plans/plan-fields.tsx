import type { ReactNode } from 'react';
import type { AgreementContentText, AgreementVersionText } from '#contract/plans.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { ItemFields } from './item-fields.tsx';
import own from './plans.module.css';

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

function PriorityFields({ content, clauses, onChange }: PlanFieldsProps): ReactNode {
  const { say } = useSpeech();
  const { priorities } = content;
  const put = (list: AgreementContentText['priorities']): void =>
    onChange({ ...content, priorities: list });
  return (
    <section className={styles.section}>
      <h4>{say('agreement.priority')}</h4>
      <div className={own.items}>
        {priorities.map((priority, i) => {
          const set = (change: Partial<typeof priority>): void =>
            put(priorities.with(i, { ...priority, ...change }));
          return (
            <ItemFields
              // biome-ignore lint/suspicious/noArrayIndexKey: new ones have no id yet
              key={i}
              name={priority.name.sv}
              onRemove={() => put(priorities.toSpliced(i, 1))}
            >
              <NameFields name={priority.name} onChange={(name) => set({ name })} />
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
              <ClauseField
                clauses={clauses}
                value={priority.realises}
                onChange={(realises) => set({ realises })}
              />
            </ItemFields>
          );
        })}
      </div>
      <p>
        <Button
          onPress={() =>
            put([...priorities, { id: '', direction: 'promote', name: empty, realises: null }])
          }
        >
          {say('agreement.add-priority')}
        </Button>
      </p>
    </section>
  );
}

function AreaFields({ content, clauses, onChange }: PlanFieldsProps): ReactNode {
  const { say } = useSpeech();
  const { actionAreas, priorities } = content;
  const saved = priorities.filter(({ id }) => id !== '');
  const put = (list: AgreementContentText['actionAreas']): void =>
    onChange({ ...content, actionAreas: list });
  return (
    <section className={styles.section}>
      <h4>{say('agreement.action-area')}</h4>
      <div className={own.items}>
        {actionAreas.map((area, i) => {
          const set = (change: Partial<typeof area>): void =>
            put(actionAreas.with(i, { ...area, ...change }));
          const goal = area.goal ?? empty;
          const setGoal = (text: typeof empty): void =>
            set({ goal: text.sv.trim() === '' ? null : text });
          return (
            <ItemFields
              // biome-ignore lint/suspicious/noArrayIndexKey: new ones have no id yet
              key={i}
              name={area.name.sv}
              onRemove={() => put(actionAreas.toSpliced(i, 1))}
            >
              <NameFields name={area.name} onChange={(name) => set({ name })} />
              <Select
                label={say('agreement.under')}
                value={area.priority}
                options={saved.map(({ id, name }) => ({ value: id, label: name.sv }))}
                onChange={(priority) =>
                  set({ priority, alsoUnder: area.alsoUnder.filter((id) => id !== priority) })
                }
              />
              {saved
                .filter(({ id }) => id !== area.priority)
                .map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    label={`${say('agreement.also-under')}: ${name.sv}`}
                    isChecked={area.alsoUnder.includes(id)}
                    onChange={(isChecked) =>
                      set({
                        alsoUnder: isChecked
                          ? [...area.alsoUnder, id]
                          : area.alsoUnder.filter((one) => one !== id),
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
              <ClauseField
                clauses={clauses}
                value={area.realises}
                onChange={(realises) => set({ realises })}
              />
            </ItemFields>
          );
        })}
      </div>
      <p>
        <Button
          isDisabled={saved.length === 0}
          onPress={() =>
            put([
              ...actionAreas,
              {
                id: '',
                priority: saved[0]?.id ?? '',
                alsoUnder: [],
                name: empty,
                goal: null,
                followedWith: [],
                realises: null,
              },
            ])
          }
        >
          {say('agreement.add-area')}
        </Button>
      </p>
    </section>
  );
}

function ActivityFields({ content, clauses, onChange }: PlanFieldsProps): ReactNode {
  const { say } = useSpeech();
  const { jointActivities, actionAreas } = content;
  const saved = actionAreas.filter(({ id }) => id !== '');
  const put = (list: AgreementContentText['jointActivities']): void =>
    onChange({ ...content, jointActivities: list });
  return (
    <section className={styles.section}>
      <h4>{say('agreement.joint-activities')}</h4>
      <div className={own.items}>
        {jointActivities.map((activity, i) => {
          const set = (change: Partial<typeof activity>): void =>
            put(jointActivities.with(i, { ...activity, ...change }));
          return (
            <ItemFields
              // biome-ignore lint/suspicious/noArrayIndexKey: new ones have no id yet
              key={i}
              name={activity.name.sv}
              onRemove={() => put(jointActivities.toSpliced(i, 1))}
            >
              <NameFields name={activity.name} onChange={(name) => set({ name })} />
              <Select
                label={say('agreement.under')}
                value={activity.actionArea}
                options={saved.map(({ id, name }) => ({ value: id, label: name.sv }))}
                onChange={(actionArea) => set({ actionArea })}
              />
              <ClauseField
                clauses={clauses}
                value={activity.realises}
                onChange={(realises) => set({ realises })}
              />
            </ItemFields>
          );
        })}
      </div>
      <p>
        <Button
          isDisabled={saved.length === 0}
          onPress={() =>
            put([
              ...jointActivities,
              { id: '', actionArea: saved[0]?.id ?? '', name: empty, realises: null },
            ])
          }
        >
          {say('agreement.add-activity')}
        </Button>
      </p>
    </section>
  );
}

function NameFields(props: {
  readonly name: { readonly sv: string; readonly en: string };
  readonly onChange: (name: { sv: string; en: string }) => void;
}): ReactNode {
  const { say } = useSpeech();
  const { name, onChange } = props;
  return (
    <>
      <TextField
        label={say('agreement.name-sv')}
        value={name.sv}
        onChange={(sv) => onChange({ ...name, sv })}
        isRequired
        maxLength={1000}
      />
      <TextField
        label={say('agreement.name-en')}
        value={name.en}
        onChange={(en) => onChange({ ...name, en })}
        maxLength={1000}
      />
    </>
  );
}

function ClauseField(props: {
  readonly clauses: AgreementVersionText['clauses'];
  readonly value: string | null;
  readonly onChange: (anchor: string | null) => void;
}): ReactNode {
  const { say } = useSpeech();
  return (
    <Select
      label={say('agreement.realises')}
      value={props.value ?? ''}
      options={[
        { value: '', label: say('agreement.no-clause') },
        ...props.clauses.map(({ anchor, heading }) => ({ value: anchor, label: heading })),
      ]}
      onChange={(anchor) => props.onChange(anchor === '' ? null : anchor)}
    />
  );
}
