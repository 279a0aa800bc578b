import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import data from '../data/data.module.css';
import { askTemplates, createTemplate, refreshCommitments } from './ask-commitments.ts';
import styles from './commitments.module.css';
import type { FieldsProps } from './fields-props.ts';

/** Mall: a text in common with commitments in other places, beside the one for this place. */
export function TemplateFields({ content, change }: FieldsProps): ReactNode {
  const { say } = useSpeech();
  const { data: found } = useQuery(askTemplates());
  const templates = found?.templates ?? [];
  const chosen = templates.find(({ id }) => id === content.template);
  return (
    <>
      <Select
        label={say('commitment.template')}
        value={content.template ?? ''}
        options={[
          { value: '', label: say('commitment.none') },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => change({ template: id === '' ? null : id })}
      />
      {chosen === undefined ? null : (
        <p className={styles.text}>
          <strong>{say('commitment.common')}:</strong> {chosen.commonText}
        </p>
      )}
      <Disclosure summary={say('commitment.new-template')}>
        <NewTemplate onCreated={(template) => change({ template })} />
      </Disclosure>
    </>
  );
}

function NewTemplate({ onCreated }: { readonly onCreated: (id: string) => void }): ReactNode {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const [commonText, setCommonText] = useState('');
  const create = useMutation({
    mutationFn: createTemplate,
    onSuccess: async ({ id }) => {
      setName('');
      setCommonText('');
      await refreshCommitments();
      onCreated(id);
    },
  });
  const isWhole = name.trim().length > 1 && commonText.trim().length > 1;
  return (
    <div className={data.section}>
      <TextField
        label={say('commitment.template-name')}
        value={name}
        maxLength={200}
        onChange={setName}
      />
      <TextField
        label={say('commitment.common')}
        hint={say('commitment.common-hint')}
        value={commonText}
        rows={3}
        maxLength={4000}
        onChange={setCommonText}
      />
      <div>
        <Button
          isDisabled={!isWhole || create.isPending}
          onPress={() => create.mutate({ name, commonText })}
        >
          {say('commitment.template-save')}
        </Button>
      </div>
      {create.error === null ? null : <ProblemNotice error={create.error} />}
    </div>
  );
}
