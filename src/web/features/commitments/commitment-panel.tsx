import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CommitmentPage } from '#contract/commitments.ts';
import type { CommitmentState } from '#domain/commitments/commitment.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askCommitment, changeState, refreshCommitments, removeDraft } from './ask-commitments.ts';
import { CommitmentFacts } from './commitment-facts.tsx';
import { HistoryTable } from './history-table.tsx';
import { namesOf, type PlanProps } from './plan-ground.ts';

/** One commitment: what it says, what can be done with it, and what it has said before. */
export function CommitmentPanel({ plan, search, change }: PlanProps): ReactNode {
  const { say, language } = useSpeech();
  const { data, error, refetch } = useQuery(askCommitment(search.atagande ?? ''));
  const back = (
    <p className="screen-only">
      <Link to="." search={(old: object) => ({ ...old, atagande: undefined })}>
        {say('commitment.back')}
      </Link>
    </p>
  );
  if (error !== null) {
    return (
      <>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
        {back}
      </>
    );
  }
  if (data === undefined) return <Progress doing={say('commitment.loading')} />;
  const names = namesOf(plan, language);
  return (
    <>
      <section className={styles.section}>
        <h2>
          {say('commitment.of-party', {
            party: names.party(data.commitment.party),
            actionArea: names.actionArea(data.commitment.actionArea),
          })}
        </h2>
        {data.commitment.state === 'draft' ? (
          <Notice>
            <p>{say('commitment.draft-private')}</p>
          </Notice>
        ) : null}
        <CommitmentFacts page={data} plan={plan} />
        <Actions page={data} onRemoved={() => change({ atagande: undefined })} />
      </section>
      {data.commitment.indicator === null ? null : (
        <p className="screen-only">
          <Link to="/plan/effekt/$commitment" params={{ commitment: data.commitment.id }}>
            {say('effect.link')}
          </Link>
        </p>
      )}
      <HistoryTable page={data} />
      {back}
    </>
  );
}

interface ActionsProps {
  readonly page: CommitmentPage;
  readonly onRemoved: () => void;
}

function Actions({ page, onRemoved }: ActionsProps): ReactNode {
  const { say } = useSpeech();
  const { commitment, next, mayChange, missing } = page;
  const { id, version } = commitment;
  const move = useMutation({ mutationFn: changeState, onSuccess: refreshCommitments });
  const remove = useMutation({
    mutationFn: removeDraft,
    onSuccess: async () => {
      onRemoved();
      await refreshCommitments();
    },
  });
  const to = (state: CommitmentState): void => move.mutate({ id, version, state });
  if (!mayChange && next.length === 0) return null;
  return (
    <div className="screen-only">
      {missing.length === 0 ? null : <p>{say('error.commitment/not-complete')}</p>}
      <p className={styles.row}>
        {mayChange ? (
          <Link to="." search={(old: object) => ({ ...old, gor: 'andra' })}>
            {say('commitment.edit')}
          </Link>
        ) : null}
        {next.map((state) => (
          <Button
            key={state}
            kind={state === 'discontinued' ? 'quiet' : 'secondary'}
            isDisabled={move.isPending || missing.length > 0}
            onPress={() => to(state)}
          >
            {say(`commitment.make.${state}`)}
          </Button>
        ))}
        {commitment.state === 'draft' && mayChange ? (
          <Button
            kind="quiet"
            isDisabled={remove.isPending}
            onPress={() => remove.mutate({ id, version })}
          >
            {say('commitment.remove')}
          </Button>
        ) : null}
      </p>
      {move.error === null ? null : <ProblemNotice error={move.error} />}
      {remove.error === null ? null : <ProblemNotice error={remove.error} />}
    </div>
  );
}
