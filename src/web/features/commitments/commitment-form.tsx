import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { CommitmentContentText, CommitmentPage } from '#contract/commitments.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { focusFirstError } from '../../design/focus-first-error.ts';
import { Notice } from '../../design/notice.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { changeState, refreshCommitments } from './ask-commitments.ts';
import { ConflictForm } from './conflict-form.tsx';
import { CoreFields } from './core-fields.tsx';
import { lackingParts } from './draft-content.ts';
import type { PlanProps } from './plan-ground.ts';
import { TagFields } from './tag-fields.tsx';
import { type Draft, useDraft } from './use-draft.ts';

export interface CommitmentFormProps extends PlanProps {
  readonly first: CommitmentContentText;
  readonly opened: CommitmentPage | undefined;
}

/** Skriv ett åtagande: kept as a draft while it is written, submitted when it is whole. */
export function CommitmentForm(props: CommitmentFormProps): ReactNode {
  const { plan, change: changeAddress, first, opened } = props;
  const { say } = useSpeech();
  const [isTried, setTried] = useState(false);
  const [home] = useState(opened?.commitment.id);
  const draft = useDraft(first, opened, (page) => {
    // The draft's own address: a reload comes back to it.
    if (home === undefined) {
      const address = { atagande: page.commitment.id, gor: 'andra', omraden: undefined };
      changeAddress(address, { replace: true });
    }
  });
  const submit = useMutation({ mutationFn: changeState, onSuccess: refreshCommitments });
  const { content, page, conflict } = draft;
  const lacking = lackingParts(content);
  const state = page?.commitment.state ?? 'draft';
  // To send is to save first: it is sent when what stands is what has been written.
  const [isSending, setSending] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (lacking.length > 0) {
      focusFirstError(event.currentTarget);
      return;
    }
    setSending(state === 'draft');
    draft.saveNow();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is sent once for each press
  useEffect(() => {
    if (isSending && (draft.error !== undefined || conflict !== undefined)) setSending(false);
    if (!isSending || !draft.isSaved || page === undefined) return;
    setSending(false);
    const { id, version } = page.commitment;
    if (page.missing.length > 0) return;
    submit.mutate(
      { id, version, state: 'submitted' },
      { onSuccess: () => changeAddress({ atagande: id, gor: undefined, omraden: undefined }) },
    );
  }, [isSending, draft.isSaved, draft.error, conflict, page]);
  if (conflict !== undefined) {
    return <ConflictForm plan={plan} conflict={conflict} onSettle={draft.settle} />;
  }
  const fields = { plan, content, change: draft.change };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <h2>{say(opened === undefined ? 'commitment.new' : 'commitment.edit-title')}</h2>
      <p>{say('commitment.form-lead')}</p>
      <CoreFields {...fields} isTried={isTried} />
      <Disclosure summary={say('commitment.more')}>
        <TagFields {...fields} />
      </Disclosure>
      {draft.isMerged ? (
        <Notice isUrgent>
          <p>{say('commitment.merged')}</p>
        </Notice>
      ) : null}
      {draft.error === undefined ? null : <ProblemNotice error={draft.error} />}
      {submit.error === null ? null : <ProblemNotice error={submit.error} />}
      {isTried && lacking.length > 0 ? (
        <Notice kind="refusal" isUrgent>
          <p>{say('commitment.lacking')}</p>
        </Notice>
      ) : null}
      <SaveLine draft={draft} />
      <p className={styles.row}>
        {state === 'draft' ? (
          <Button kind="primary" type="submit" isDisabled={submit.isPending || isSending}>
            {say('commitment.make.submitted')}
          </Button>
        ) : (
          <Button kind="primary" type="submit" isDisabled={draft.isSaving}>
            {say('commitment.save')}
          </Button>
        )}
      </p>
    </form>
  );
}

function SaveLine({ draft }: { readonly draft: Draft }): ReactNode {
  const { say, list } = useSpeech();
  const lacking = lackingParts(draft.content);
  const state = draft.page?.commitment.state ?? 'draft';
  const key = draft.isSaving
    ? 'commitment.saving'
    : draft.isSaved
      ? state === 'draft'
        ? 'commitment.saved-draft'
        : 'commitment.saved'
      : 'commitment.not-saved';
  const text =
    lacking.length > 0 && !draft.isSaving
      ? say('commitment.not-saved-yet', {
          lacking: list(lacking.map((part) => say(`commitment.part.${part}`))),
        })
      : say(key);
  return <StatusLine text={text} />;
}
