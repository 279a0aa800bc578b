import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ActivityContentText, ActivityText } from '#contract/activities.ts';
import { commitmentKinds, targetGroups } from '#domain/commitments/commitment.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AreaPicker } from '../commitments/area-picker.tsx';
import { askMatrix } from '../commitments/ask-commitments.ts';
import { CheckGroup } from '../commitments/check-group.tsx';
import styles from '../data/data.module.css';
import { saveActivity } from './ask-activities.ts';

export interface ActivityFormProps {
  readonly before: ActivityText | undefined;
  readonly onDone: () => void;
}

const empty: ActivityContentText = {
  what: '',
  wholeCounty: false,
  areas: [],
  from: null,
  to: null,
  targetGroups: [],
  kind: null,
  actionArea: null,
  reference: null,
};

/** Skriv eller ändra en aktivitet: what and where are needed, the rest may be unknown. */
export function ActivityForm({ before, onDone }: ActivityFormProps): ReactNode {
  const { say, language } = useSpeech();
  const [content, setContent] = useState<ActivityContentText>(() => contentOf(before));
  const actionAreas = useQuery(askMatrix({})).data?.rows ?? [];
  const save = useMutation({
    mutationFn: (written: ActivityContentText) => saveActivity(written, before),
    onSuccess: () => {
      void queryClient.invalidateQueries();
      onDone();
    },
  });
  const change = (part: Partial<ActivityContentText>): void =>
    setContent((old) => ({ ...old, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(content);
  };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const none = { value: '', label: say('activity.answer-nothing') };
  return (
    <form className={styles.section} onSubmit={submit}>
      <h3>{say(before === undefined ? 'activity.add' : 'activity.edit')}</h3>
      <TextField
        label={say('activity.field.what')}
        value={content.what}
        onChange={(what) => change({ what })}
        rows={3}
        maxLength={4000}
        isRequired
      />
      <AreaPicker content={content} change={change} error={undefined} />
      <div className={styles.fields}>
        <TextField
          label={say('activity.field.from')}
          type="date"
          value={content.from ?? ''}
          onChange={(from) => change({ from: orNull(from) })}
        />
        <TextField
          label={say('activity.field.to')}
          type="date"
          value={content.to ?? ''}
          onChange={(to) => change({ to: orNull(to) })}
        />
        <Select
          label={say('activity.field.kind')}
          value={content.kind ?? ''}
          options={[
            none,
            ...commitmentKinds.map((kind) => ({
              value: kind,
              label: say(`commitment.kind.${kind}`),
            })),
          ]}
          onChange={(kind) => change({ kind: orNull(kind) as ActivityContentText['kind'] })} // one of the options
        />
        <Select
          label={say('activity.field.actionArea')}
          value={content.actionArea ?? ''}
          options={[
            none,
            ...actionAreas.map(({ actionArea, name }) => ({
              value: actionArea,
              label: name[language],
            })),
          ]}
          onChange={(actionArea) => change({ actionArea: orNull(actionArea) })}
        />
        <TextField
          label={say('activity.field.reference')}
          value={content.reference ?? ''}
          onChange={(reference) => change({ reference: orNull(reference) })}
          maxLength={100}
        />
      </div>
      <CheckGroup
        label={say('commitment.target-groups')}
        options={targetGroups.map((group) => ({
          value: group,
          label: say(`commitment.group.${group}`),
        }))}
        chosen={content.targetGroups}
        onChange={(chosen) => change({ targetGroups: chosen })}
      />
      {save.error === null ? null : <ProblemNotice error={save.error} />}
      <div className={styles.links}>
        <Button type="submit" kind="primary" isDisabled={save.isPending}>
          {say('activity.save')}
        </Button>
        <Button onPress={onDone}>{say('sheet.cancel')}</Button>
      </div>
    </form>
  );
}

function contentOf(before: ActivityText | undefined): ActivityContentText {
  if (before === undefined) return empty;
  const { id: _id, party: _party, version: _version, ...content } = before;
  return content;
}
