import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { CommitmentText } from '#contract/commitments.ts';
import { paths } from '#contract/paths.ts';
import { commitmentKinds, commitmentStates } from '#domain/commitments/commitment.ts';
import { Button } from '../../design/button.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { StatusLine } from '../../design/status-line.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { askCommitments } from './ask-commitments.ts';
import { namesOf, type PlanProps } from './plan-ground.ts';

// So many at a time: a page of thousands of rows is slow and has no end.
const step = 100;

/** The commitments that match what is chosen, one a row. */
export function CommitmentsList(props: PlanProps): ReactNode {
  const { plan, search, change } = props;
  const { say } = useSpeech();
  const query = {
    party: search.part,
    actionArea: search.insatsomrade,
    targetGroup: search.malgrupp,
    year: search.ar,
    kind: search.slag,
    state: search.status,
  };
  const list = useQuery(askCommitments(query));
  const levelOf = new Map(plan.matrix.parties.map(({ id, level }) => [id, level]));
  const rows = (list.data?.commitments ?? []).filter(
    ({ party }) => search.niva === undefined || levelOf.get(party) === search.niva,
  );
  const [shown, setShown] = useState(step);
  const isNarrowed = search.part !== undefined || search.insatsomrade !== undefined;
  return (
    <section className={styles.section} id="ataganden">
      <h2>{say('commitment.one-by-one')}</h2>
      {isNarrowed ? (
        <p className={styles.row}>
          <ChosenCell {...props} />
          <Button kind="quiet" onPress={() => change({ part: undefined, insatsomrade: undefined })}>
            {say('commitment.show-all')}
          </Button>
        </p>
      ) : null}
      <ListFilters {...props} />
      {list.error === null ? null : (
        <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? (
        <Progress doing={say('commitment.loading')} />
      ) : (
        <>
          <StatusLine text={say('commitment.found', { count: rows.length })} />
          <CommitmentsTable plan={plan} rows={rows.slice(0, shown)} />
          {shown < rows.length ? (
            <>
              <p className="screen-only">
                <Button onPress={() => setShown(shown + step)}>
                  {say('commitment.show-more', {
                    next: Math.min(step, rows.length - shown),
                    left: rows.length - shown,
                  })}
                </Button>
              </p>
              <p className="paper-only">
                {say('commitment.on-paper', { shown, all: rows.length })}
              </p>
            </>
          ) : null}
          <TableDownload
            path={paths.commitmentsTable}
            query={query}
            what={say('commitment.title')}
          />
        </>
      )}
    </section>
  );
}

/** Which cell of the matrix is open, and what it says when it is no promise. */
function ChosenCell({ plan, search }: PlanProps): ReactNode {
  const { say, language } = useSpeech();
  const names = namesOf(plan, language);
  const { part, insatsomrade } = search;
  const row = plan.matrix.rows.find(({ actionArea }) => actionArea === insatsomrade);
  const at = plan.matrix.parties.findIndex(({ id }) => id === part);
  const cell = row?.cells[at];
  const chosen = [
    ...(part === undefined ? [] : [names.party(part)]),
    ...(insatsomrade === undefined ? [] : [names.actionArea(insatsomrade)]),
  ].join(', ');
  return (
    <span>
      {say('commitment.chosen', { chosen })}{' '}
      {cell?.kind === 'not-relevant'
        ? say('commitment.declined', { reason: cell.reason ?? '' })
        : null}
    </span>
  );
}

function ListFilters({ search, change }: PlanProps): ReactNode {
  const { say } = useSpeech();
  const any = { value: '', label: say('commitment.any') };
  const orNone = (text: string): string | undefined => (text === '' ? undefined : text);
  return (
    <div className={`${styles.row} screen-only`}>
      <Select
        label={say('commitment.state')}
        value={search.status ?? ''}
        options={[
          any,
          ...commitmentStates.map((value) => ({ value, label: say(`commitment.state.${value}`) })),
        ]}
        onChange={(value) => change({ status: orNone(value) })}
      />
      <Select
        label={say('commitment.kind')}
        value={search.slag ?? ''}
        options={[
          any,
          ...commitmentKinds.map((value) => ({ value, label: say(`commitment.kind.${value}`) })),
        ]}
        onChange={(value) => change({ slag: orNone(value) })}
      />
    </div>
  );
}

// What is longer is read on its own page.
const beginning = 120;

interface CommitmentsTableProps extends Pick<PlanProps, 'plan'> {
  readonly rows: readonly CommitmentText[];
}

function CommitmentsTable({ plan, rows }: CommitmentsTableProps): ReactNode {
  const { say, language, date } = useSpeech();
  const names = namesOf(plan, language);
  return (
    <WideTable
      caption={say('commitment.title')}
      hideCaption
      columns={[
        {
          id: 'vad',
          head: say('commitment.what'),
          isRowHead: true,
          cell: ({ id, what }) => (
            <Link to="." search={(old: object) => ({ ...old, atagande: id })}>
              {what.length > beginning ? `${what.slice(0, beginning)}…` : what}
            </Link>
          ),
        },
        { id: 'part', head: say('commitment.party'), cell: ({ party }) => names.party(party) },
        {
          id: 'insatsomrade',
          head: say('commitment.action-area'),
          cell: ({ actionArea, alsoUnder }) =>
            [actionArea, ...alsoUnder].map(names.actionArea).join('; '),
        },
        {
          id: 'var',
          head: say('commitment.where'),
          cell: ({ wholeCounty, areas }) =>
            wholeCounty
              ? say('commitment.whole-county')
              : say('commitment.area-count', { count: areas.length }),
        },
        {
          id: 'tid',
          head: say('commitment.time'),
          cell: ({ from, to }) => `${date(from)}\u00a0– ${date(to)}`,
        },
        {
          id: 'status',
          head: say('commitment.state'),
          cell: ({ state }) => say(`commitment.state.${state}`),
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      empty={say('commitment.none-found')}
    />
  );
}
