import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { AgreementVersionText, VersionAdoption } from '#contract/plans.ts';
import { queryClient } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { FieldsForm } from '../parties/fields-form.tsx';
import { adoptVersion, discardDraft, moveDraft } from './ask-plans.ts';
import { useAgreementSearch } from './use-agreement-search.ts';

/** What is done with a draft or a proposal: edit, propose, withdraw, discard; and the council's decision recorded. */
export function DraftPanel({ version }: { readonly version: AgreementVersionText }): ReactNode {
  const { say } = useSpeech();
  const { may } = useCaller();
  const [search, change] = useAgreementSearch();
  const [isSure, setSure] = useState(false);
  const settled = { onSettled: () => queryClient.invalidateQueries() };
  const moving = useMutation({
    mutationFn: (step: 'propose' | 'withdraw') => moveDraft(version, step),
    ...settled,
  });
  const discarding = useMutation({
    mutationFn: () => discardDraft(version),
    onSuccess: () => change({ version: undefined, gor: undefined }),
    ...settled,
  });
  const isEdited = search.gor === 'redigera';
  const isDraft = version.state === 'draft';
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        {isDraft && !isEdited ? (
          <>
            <Button onPress={() => change({ gor: 'redigera', version: version.id })}>
              {say('agreement.edit')}
            </Button>
            <Button
              kind="primary"
              isDisabled={moving.isPending}
              onPress={() => moving.mutate('propose')}
            >
              {say('agreement.propose')}
            </Button>
          </>
        ) : null}
        {isDraft ? null : (
          <Button isDisabled={moving.isPending} onPress={() => moving.mutate('withdraw')}>
            {say('agreement.withdraw')}
          </Button>
        )}
        {isSure ? (
          <Button isDisabled={discarding.isPending} onPress={() => discarding.mutate()}>
            {say('agreement.discard-sure')}
          </Button>
        ) : (
          <Button kind="quiet" onPress={() => setSure(true)}>
            {say('agreement.discard')}
          </Button>
        )}
      </div>
      {[moving.error, discarding.error].map((error) =>
        error === null ? null : <ProblemNotice key={error.message} error={error} />,
      )}
      {isDraft || !may('council') ? null : <AdoptionForm version={version} />}
    </section>
  );
}

function AdoptionForm({ version }: { readonly version: AgreementVersionText }): ReactNode {
  const { say } = useSpeech();
  const adopting = useMutation({
    mutationFn: (adoption: VersionAdoption) => adoptVersion(version, adoption),
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <FieldsForm
      title={say('agreement.adopt-title')}
      lead={say('agreement.adopt-lead')}
      fields={[
        { id: 'number', label: say('agreement.decision-number') },
        { id: 'date', label: say('agreement.decision-date'), kind: 'day' },
        { id: 'validFrom', label: say('agreement.first-day'), kind: 'day' },
        {
          id: 'note',
          label: say('agreement.decision-note'),
          kind: 'lines',
          isOptional: true,
          maxLength: 2000,
        },
      ]}
      submitLabel={say('agreement.adopt')}
      isBusy={adopting.isPending}
      onSubmit={({ number = '', date = '', validFrom = '', note = '' }) =>
        adopting.mutate({ number, date, validFrom, note })
      }
    >
      {adopting.error === null ? null : <ProblemNotice error={adopting.error} />}
    </FieldsForm>
  );
}
