import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import { askCommitment } from './ask-commitments.ts';
import { CommitmentForm } from './commitment-form.tsx';
import { contentOf, firstContent } from './draft-content.ts';
import type { PlanProps } from './plan-ground.ts';

/** The form with what it begins from: a new commitment, or one that is changed. */
export function CommitmentFormPanel(props: PlanProps): ReactNode {
  const { plan, search } = props;
  const { say } = useSpeech();
  const { caller, may } = useCaller();
  // A new draft gets an address of its own while it is written; the form goes on.
  const [id] = useState(search.atagande);
  // What is open in the form stays as it was opened; the form itself follows what is saved.
  const opened = useQuery({
    ...askCommitment(id ?? ''),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const back = (
    <p>
      <Link to="." search={(old: object) => ({ ...old, gor: undefined })}>
        {say('commitment.leave-form')}
      </Link>
    </p>
  );
  if (caller === undefined) return <Progress doing={say('commitment.loading')} />;
  if (!may('contributor')) {
    return (
      <Notice kind="refusal">
        <p>
          {say(
            caller.kind === 'account' ? 'error.access/role-needed' : 'error.access/sign-in-needed',
          )}
        </p>
        {back}
      </Notice>
    );
  }
  if (opened.error !== null) {
    return (
      <>
        <ProblemNotice error={opened.error} />
        {back}
      </>
    );
  }
  if (id !== undefined && opened.data === undefined) {
    return <Progress doing={say('commitment.loading')} />;
  }
  const first =
    opened.data === undefined
      ? firstContent(search, plan.matrix, today)
      : contentOf(opened.data.commitment);
  return (
    <>
      <CommitmentForm {...props} first={first} opened={opened.data} />
      {back}
    </>
  );
}
