import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { determinants, preventions, rightsQuestions } from '#domain/commitments/commitment.ts';
import { askIndicators } from '../../api.ts';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import data from '../data/data.module.css';
import { askMethods } from './ask-commitments.ts';
import { CheckGroup } from './check-group.tsx';
import { CostFields } from './cost-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { MethodText } from './method-text.tsx';
import { TemplateFields } from './template-fields.tsx';

/** What may be left out: other homes, own number, indicator, method, prevention, rights, costs. */
export function TagFields(props: FieldsProps): ReactNode {
  const { plan, content, change } = props;
  const { say, language } = useSpeech();
  const { tags } = content;
  const tag = (part: Partial<typeof tags>): void => change({ tags: { ...tags, ...part } });
  return (
    <div className={data.section}>
      <CheckGroup
        label={say('commitment.also-under')}
        options={plan.matrix.rows
          .filter((row) => row.actionArea !== content.actionArea)
          .map((row) => ({ value: row.actionArea, label: row.name[language] }))}
        chosen={content.alsoUnder}
        onChange={(alsoUnder) => change({ alsoUnder })}
      />
      <ReferenceFields {...props} />
      <TemplateFields {...props} />
      <CheckGroup
        label={say('commitment.prevention')}
        options={preventions.map((value) => ({
          value,
          label: say(`commitment.prevention.${value}`),
        }))}
        chosen={tags.prevention}
        onChange={(prevention) => tag({ prevention })}
      />
      <CheckGroup
        label={say('commitment.determinants')}
        options={determinants.map((value) => ({
          value,
          label: say(`commitment.determinant.${value}`),
        }))}
        chosen={tags.determinants}
        onChange={(chosen) => tag({ determinants: chosen })}
      />
      <MethodField {...props} />
      <h3>{say('commitment.rights-title')}</h3>
      <p>{say('commitment.rights-lead')}</p>
      {rightsQuestions.map((question) => (
        <TextField
          key={question}
          label={say(`commitment.rights.${question}`)}
          value={tags.rights[question] ?? ''}
          rows={2}
          maxLength={1000}
          onChange={(answer) => tag({ rights: { ...tags.rights, [question]: answer } })}
        />
      ))}
      <CostFields {...props} />
    </div>
  );
}

function ReferenceFields({ plan, content, change }: FieldsProps): ReactNode {
  const { say, language } = useSpeech();
  const indicators = useQuery(askIndicators());
  const none = { value: '', label: say('commitment.none') };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return (
    <div className={data.fields}>
      <Select
        label={say('commitment.joint-activity')}
        value={content.jointActivity ?? ''}
        options={[
          none,
          ...plan.matrix.jointActivities.map(({ id, name }) => ({
            value: id,
            label: name[language],
          })),
        ]}
        onChange={(chosen) => change({ jointActivity: orNull(chosen) })}
      />
      <TextField
        label={say('commitment.reference')}
        value={content.reference ?? ''}
        maxLength={100}
        onChange={(reference) => change({ reference: orNull(reference) })}
      />
      <Select
        label={say('commitment.indicator')}
        value={content.indicator ?? ''}
        options={[
          none,
          ...(indicators.data?.indicators ?? []).map(({ id, name }) => ({
            value: id,
            label: name[language],
          })),
        ]}
        onChange={(chosen) => change({ indicator: orNull(chosen) })}
      />
    </div>
  );
}

function MethodField({ content, change }: FieldsProps): ReactNode {
  const { say, language } = useSpeech();
  const methods = useQuery(askMethods());
  const { tags } = content;
  return (
    <>
      <Select
        label={say('commitment.method')}
        value={tags.method ?? ''}
        options={[
          { value: '', label: say('commitment.method-not-named') },
          ...(methods.data?.methods ?? []).map(({ id, name, evidence }) => ({
            value: id,
            label: name[language],
            group: say(`method.level.${evidence}`),
          })),
        ]}
        onChange={(chosen) => change({ tags: { ...tags, method: chosen === '' ? null : chosen } })}
      />
      {tags.method === null ? null : (
        <p className={data.note}>
          <MethodText method={tags.method} />
        </p>
      )}
    </>
  );
}
