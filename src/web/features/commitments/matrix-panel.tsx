import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '#contract/paths.ts';
import { Notice } from '../../design/notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { SignInLink } from '../accounts/sign-in-link.tsx';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../data/data.module.css';
import { commitmentAddresses } from '../sheets/send-sheet.ts';
import { SheetPanel } from '../sheets/sheet-panel.tsx';
import { CommitmentsList } from './commitments-list.tsx';
import { CoverageList } from './coverage-list.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { filterMatrix } from './filter-matrix.ts';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { NotRelevantForm } from './not-relevant-form.tsx';
import type { PlanProps } from './plan-ground.ts';
import { ReachTable } from './reach-table.tsx';

/** Vem har lovat vad: the matrix, its filters, and under it the commitments one by one. */
export function MatrixPanel(props: PlanProps): ReactNode {
  const { plan, search } = props;
  const { matrix } = plan;
  const { say, number } = useSpeech();
  const { caller, isSignedIn, may } = useCaller();
  const seen = filterMatrix(matrix, search);
  const silent = matrix.rows
    .flatMap(({ cells }) => cells)
    .filter(({ kind }) => kind === 'silent').length;
  const filter = { targetGroup: search.malgrupp, year: search.ar };
  return (
    <>
      <section className={styles.section}>
        <h2>{say('commitment.matrix')}</h2>
        <p>
          {say('commitment.lead', {
            total: matrix.total,
            promising: matrix.parties.filter(({ total }) => total > 0).length,
            parties: matrix.parties.length,
            silent: number(silent, 0),
            cells: number(matrix.rows.length * matrix.parties.length, 0),
          })}
        </p>
        {caller === undefined || isSignedIn ? null : (
          <Notice>
            <p>
              {say('commitment.not-signed-in')} <SignInLink text={say('sign-in.link')} />
            </p>
          </Notice>
        )}
        {may('contributor') ? (
          <p className={`${styles.links} screen-only`}>
            <Link to="." search={(old: object) => ({ ...old, gor: 'ny', atagande: undefined })}>
              {say('commitment.new')}
            </Link>
          </p>
        ) : null}
        <MatrixFilters {...props} />
        <MatrixLegend isFiltered={seen.isFiltered} />
        {seen.groups.length === 0 ? (
          <p>{say('commitment.no-rows')}</p>
        ) : (
          <>
            <CoverageTable seen={seen} {...props} />
            <CoverageList seen={seen} {...props} />
          </>
        )}
        <TableDownload
          path={paths.planMatrixTable}
          query={filter}
          what={say('commitment.matrix')}
        />
      </section>
      {may('contributor') ? (
        <>
          <NotRelevantForm {...props} />
          <SheetPanel addresses={commitmentAddresses} />
        </>
      ) : null}
      <CommitmentsList {...props} />
      <ReachTable {...props} />
    </>
  );
}
