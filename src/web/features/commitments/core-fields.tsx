import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { commitmentKinds, targetGroups } from '#domain/commitments/commitment.ts';
import { Choice } from '../../design/choice.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { askActivities } from '../activities/ask-activities.ts';
import data from '../data/data.module.css';
import { AreaPicker } from './area-picker.tsx';
import { askCommitments } from './ask-commitments.ts';
import { CheckGroup } from './check-group.tsx';
import { lackingParts, type NeededPart } from './draft-content.ts';
import type { FieldsProps } from './fields-props.ts';
import { namesOf } from './plan-ground.ts';

/** What every commitment says: what, where, when, for whom, who answers, and how it will be seen. */
export function CoreFields(props: FieldsProps & { readonly isTried: boolean }): ReactNode {
  const { plan, content, change, isTried } = props;
  const { say, language } = useSpeech();
  const lacking = lackingParts(content);
  const errorOf = (part: NeededPart): string | undefined =>
    isTried && lacking.includes(part) ? say(`commitment.lacking.${part}`) : undefined;
  const priorities = new Map(
    plan.matrix.priorities.map(({ id, name }) => [id, name[language]] as const),
  );
  const needed = (text: string): string | undefined =>
    isTried && text.trim() === '' ? say('commitment.needed-to-submit') : undefined;
  return (
    <>
      <Select
        label={say('commitment.action-area')}
        value={content.actionArea}
        error={errorOf('action-area')}
        options={[
          { value: '', label: say('commitment.choose') },
          ...plan.matrix.rows.map((row) => ({
            value: row.actionArea,
            label: row.name[language],
            group: priorities.get(row.priority) ?? row.priority,
          })),
        ]}
        onChange={(actionArea) => change({ actionArea })}
      />
      <TextField
        label={say(content.template === null ? 'commitment.what' : 'commitment.local')}
        hint={say('commitment.what-hint')}
        value={content.what}
        error={errorOf('what')}
        rows={4}
        maxLength={4000}
        onChange={(what) => change({ what })}
      />
      <AreaPicker content={content} change={change} error={errorOf('where')} />
      <div className={data.fields}>
        <TextField
          label={say('commitment.from')}
          type="date"
          value={content.from}
          error={errorOf('time')}
          onChange={(from) => change({ from })}
        />
        <TextField
          label={say('commitment.to')}
          type="date"
          value={content.to}
          onChange={(to) => change({ to })}
        />
      </div>
      <CheckGroup
        label={say('commitment.target-groups')}
        options={targetGroups.map((value) => ({
          value,
          label: say(`commitment.group.${value}`),
        }))}
        chosen={content.targetGroups}
        onChange={(chosen) => change({ targetGroups: chosen })}
      />
      <KindFields {...props} error={errorOf('strengthens')} />
      <TextField
        label={say('commitment.contact-role')}
        hint={say('commitment.contact-hint')}
        value={content.contactRole}
        error={needed(content.contactRole)}
        maxLength={300}
        onChange={(contactRole) => change({ contactRole })}
      />
      <TextField
        label={say('commitment.seen-by')}
        hint={say('commitment.seen-by-hint')}
        value={content.seenBy}
        error={needed(content.seenBy)}
        rows={2}
        maxLength={2000}
        onChange={(seenBy) => change({ seenBy })}
      />
    </>
  );
}

/** New, strengthened or ongoing; what is strengthened is pointed out. */
function KindFields(props: FieldsProps & { readonly error: string | undefined }): ReactNode {
  const { plan, content, change, error } = props;
  const { say, language } = useSpeech();
  const isStrengthened = content.kind === 'strengthened';
  const list = useQuery({ ...askCommitments(), enabled: isStrengthened });
  const activities = useQuery({ ...askActivities(), enabled: isStrengthened });
  const names = namesOf(plan, language);
  const existing = [...(list.data?.commitments ?? []), ...(activities.data?.activities ?? [])];
  return (
    <>
      <Choice
        label={say('commitment.kind')}
        showsLabel
        value={content.kind}
        options={commitmentKinds.map((value) => ({
          value,
          label: say(`commitment.kind.${value}`),
        }))}
        onChange={(chosen) => {
          const kind = commitmentKinds.find((one) => one === chosen) ?? 'new';
          change({ kind, strengthens: kind === 'strengthened' ? content.strengthens : null });
        }}
      />
      {isStrengthened ? (
        <Select
          label={say('commitment.strengthens')}
          value={content.strengthens ?? ''}
          error={error}
          options={[
            { value: '', label: say('commitment.choose') },
            ...existing.map(({ id, party, what }) => ({
              value: id,
              label: what.slice(0, 80),
              group: names.party(party),
            })),
          ]}
          onChange={(chosen) => change({ strengthens: chosen === '' ? null : chosen })}
        />
      ) : null}
    </>
  );
}
