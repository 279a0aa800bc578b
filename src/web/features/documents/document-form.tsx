import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { DocumentContent, GoverningDocumentText } from '#contract/documents.ts';
import { documentKinds } from '#domain/documents/document.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { addDocument, changeDocument } from './ask-documents.ts';

export interface DocumentFormProps {
  /** The document that is changed; undefined for a new one. */
  readonly document: GoverningDocumentText | undefined;
  readonly documents: readonly GoverningDocumentText[];
  readonly onClose: () => void;
}

/** A governing document, new or changed. */
export function DocumentForm({ document, documents, onClose }: DocumentFormProps): ReactNode {
  const { say } = useSpeech();
  const [content, setContent] = useState<DocumentContent>(() => contentOf(document));
  const saving = useMutation({
    mutationFn: () =>
      document === undefined ? addDocument(content) : changeDocument(document, content),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      onClose();
    },
  });
  const set = (change: Partial<DocumentContent>): void => setContent({ ...content, ...change });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  const line = (
    field: 'publisher' | 'validFrom' | 'validTo' | 'url' | 'replacedOn',
    label: string,
    type: 'text' | 'date' = 'text',
  ): ReactNode => (
    <TextField
      label={label}
      type={type}
      value={content[field] ?? ''}
      onChange={(text) => set({ [field]: text === '' ? null : text })}
    />
  );
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{say(document === undefined ? 'document.form-add' : 'document.form-change')}</h3>
      <TextField
        label={say('document.name')}
        value={content.title}
        onChange={(title) => set({ title })}
        isRequired
        maxLength={500}
      />
      <Select
        label={say('document.kind')}
        value={content.kind}
        options={documentKinds.map((value) => ({ value, label: say(`document.kind.${value}`) }))}
        onChange={(kind) => set({ kind: documentKinds.find((one) => one === kind) ?? 'strategy' })}
      />
      {line('publisher', say('document.publisher'))}
      {line('validFrom', say('document.valid-from'), 'date')}
      {line('validTo', say('document.valid-to'), 'date')}
      <Checkbox
        label={say('document.until-replaced-question')}
        isChecked={content.untilReplaced}
        onChange={(untilReplaced) => set({ untilReplaced })}
      />
      <TextField
        label={say('document.revision-year')}
        type="number"
        value={content.revisionExpected === null ? '' : String(content.revisionExpected)}
        onChange={(year) => set({ revisionExpected: year === '' ? null : Number(year) })}
      />
      <Select
        label={say('document.replaced-by')}
        value={content.replacedBy ?? ''}
        options={[
          { value: '', label: say('document.not-replaced') },
          ...documents
            .filter(({ id }) => id !== document?.id)
            .map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(id) => set({ replacedBy: id === '' ? null : id })}
      />
      {line('replacedOn', say('document.replaced-on'), 'date')}
      {line('url', say('document.url'))}
      <TextField
        label={say('document.source')}
        value={content.source}
        onChange={(source) => set({ source })}
        isRequired
        maxLength={500}
      />
      <div className={styles.row}>
        <Button type="submit" isDisabled={saving.isPending}>
          {say('document.save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say('document.cancel')}
        </Button>
      </div>
      {saving.error === null ? null : <ProblemNotice error={saving.error} />}
    </form>
  );
}

const empty: DocumentContent = {
  kind: 'strategy',
  title: '',
  publisher: null,
  validFrom: null,
  validTo: null,
  untilReplaced: false,
  revisionExpected: null,
  url: null,
  source: '',
  replacedBy: null,
  replacedOn: null,
};

function contentOf(document: GoverningDocumentText | undefined): DocumentContent {
  if (document === undefined) return empty;
  const {
    id: _id,
    version: _version,
    validity: _validity,
    replacedByTitle: _title,
    ...content
  } = document;
  return content;
}
