import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { askParties } from '../../api.ts';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { askMatrix } from './ask-commitments.ts';
import { CommitmentFormPanel } from './commitment-form-panel.tsx';
import { CommitmentPanel } from './commitment-panel.tsx';
import { MatrixPanel } from './matrix-panel.tsx';
import { useCommitmentSearch } from './use-commitment-search.ts';

/** Åtaganden: the matrix, one commitment, or the form that writes one, as the address says. */
export function CommitmentsPanel(): ReactNode {
  const { say } = useSpeech();
  const [search, change] = useCommitmentSearch();
  const matrix = useQuery(askMatrix({ targetGroup: search.malgrupp, year: search.ar }));
  const parties = useQuery(askParties());
  const error = matrix.error ?? parties.error;
  if (error !== null) {
    return <ProblemNotice error={error} onRetry={() => void matrix.refetch()} />;
  }
  if (matrix.data === undefined || parties.data === undefined) {
    return <Progress doing={say('commitment.loading')} />;
  }
  const plan = { matrix: matrix.data, parties: parties.data.parties };
  if (search.gor !== undefined) {
    return <CommitmentFormPanel {...{ plan, search, change }} />;
  }
  if (search.atagande !== undefined) {
    return <CommitmentPanel key={search.atagande} {...{ plan, search, change }} />;
  }
  return <MatrixPanel {...{ plan, search, change }} />;
}
