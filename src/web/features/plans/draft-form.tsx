import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AgreementContentText, AgreementVersionText } from '#contract/plans.ts';
import { ProblemError, queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { TextField } from '../../design/text-field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askVersion, saveDraft } from './ask-plans.ts';
import { PlanFields } from './plan-fields.tsx';
import { PlanParts } from './plan-parts.tsx';
import { SectionFields } from './section-fields.tsx';
import { SectionsView } from './sections-view.tsx';
import { useAgreementSearch } from './use-agreement-search.ts';

/** The whole draft in one form. It is saved from the version it began from; of two at once both are shown. */
export function DraftForm({ version }: { readonly version: AgreementVersionText }): ReactNode {
  const { say } = useSpeech();
  const [, changeSearch] = useAgreementSearch();
  const [begun, setBegun] = useState(version);
  const [content, setContent] = useState<AgreementContentText>(version.content);
  const saving = useMutation({
    mutationFn: (from: AgreementVersionText) => saveDraft(from, content),
    onSuccess: async (saved) => {
      setBegun(saved);
      setContent(saved.content);
      await queryClient.invalidateQueries();
    },
  });
  const isLate =
    saving.error instanceof ProblemError && saving.error.code === 'http/changed-meanwhile';
  // What somebody else has saved meanwhile; asked for only then.
  const { data: other } = useQuery({ ...askVersion(version.id), enabled: isLate, staleTime: 0 });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate(isLate && other !== undefined ? other : begun);
  };
  const setTitle = (language: 'sv' | 'en') => (text: string) =>
    setContent({ ...content, title: { ...content.title, [language]: text } });
  return (
    <form className={styles.section} onSubmit={submit}>
      <h3>
        {say('agreement.edit-title', {
          part: say(`agreement.${version.part}`),
          number: version.number,
        })}
      </h3>
      <TextField
        label={say('agreement.title-sv')}
        value={content.title.sv}
        onChange={setTitle('sv')}
        isRequired
        maxLength={1000}
      />
      <TextField
        label={say('agreement.title-en')}
        value={content.title.en}
        onChange={setTitle('en')}
        maxLength={1000}
      />
      {version.part === 'plan' ? (
        <PlanFields content={content} clauses={begun.clauses} onChange={setContent} />
      ) : null}
      <SectionFields
        sections={content.sections}
        onChange={(sections) => setContent({ ...content, sections: [...sections] })}
      />
      <div className={styles.row}>
        <Button kind="primary" type="submit" isDisabled={saving.isPending}>
          {say('agreement.save')}
        </Button>
        <Button onPress={() => changeSearch({ gor: undefined })}>{say('agreement.cancel')}</Button>
      </div>
      <StatusLine text={saving.isSuccess ? say('agreement.saved') : ''} />
      {saving.error === null || isLate ? null : <ProblemNotice error={saving.error} />}
      {isLate && other !== undefined ? (
        <Notice kind="warn" isUrgent>
          <p>{say('agreement.changed-meanwhile')}</p>
          {other.part === 'plan' ? <PlanParts plan={other} /> : null}
          <SectionsView sections={other.content.sections} />
        </Notice>
      ) : null}
    </form>
  );
}
