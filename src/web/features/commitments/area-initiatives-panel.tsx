import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { CommitmentText, PlanMatrix } from '#contract/commitments.ts';
import { preventions } from '#domain/commitments/commitment.ts';
import { mixPreventions } from '#domain/commitments/mix-preventions.ts';
import { ProblemError } from '../../api.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../areas/areas.module.css';
import data from '../data/data.module.css';
import { AreaGapsPanel } from './area-gaps-panel.tsx';
import { askCommitments, askMatrix } from './ask-commitments.ts';

/** Vem gör vad: what stands for the area, its municipality and the whole county; and what is lacking. */
export function AreaInitiativesPanel({ profile }: { readonly profile: AreaProfile }): ReactNode {
  const { say } = useSpeech();
  const list = useQuery(askCommitments({ area: profile.area.id, standing: 'yes' }));
  const matrix = useQuery(askMatrix());
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const error = list.error ?? matrix.error;
  // Without a plan in force there is nothing to promise in.
  if (error instanceof ProblemError && error.code === 'commitment/no-plan') return null;
  if (error !== null) return <ProblemNotice error={error} />;
  if (list.data === undefined || matrix.data === undefined) {
    return <Progress doing={say('commitment.loading')} />;
  }
  const { commitments } = list.data;
  return (
    <>
      <section className={styles.section} aria-labelledby="vem-gor-vad">
        <h2 id="vem-gor-vad">{say('commitment.area-who')}</h2>
        <p>{say('commitment.area-lead', { count: commitments.length })}</p>
        {matrix.data.rows.map((row) => (
          <ActionAreaInitiatives
            key={row.actionArea}
            row={row}
            matrix={matrix.data}
            commitments={commitments.filter((one) =>
              [one.actionArea, ...one.alsoUnder].includes(row.actionArea),
            )}
          />
        ))}
        {commitments.length === 0 ? null : <Mix commitments={commitments} />}
      </section>
      <AreaGapsPanel {...{ profile, commitments, today }} matrix={matrix.data} />
    </>
  );
}

interface ActionAreaProps {
  readonly row: PlanMatrix['rows'][number];
  readonly matrix: PlanMatrix;
  readonly commitments: readonly CommitmentText[];
}

// So many are read at a glance; a county that has promised much would fill the page.
const atFirst = 8;

function ActionAreaInitiatives({ row, matrix, commitments }: ActionAreaProps): ReactNode {
  const { say, language } = useSpeech();
  if (commitments.length === 0) return null;
  const nameOf = new Map(matrix.parties.map(({ id, name }) => [id, name[language]]));
  const rest = commitments.slice(atFirst);
  const more = say('commitment.area-more', { count: rest.length });
  return (
    <div>
      <h3>{row.name[language]}</h3>
      <Initiatives commitments={commitments.slice(0, atFirst)} nameOf={nameOf} />
      {rest.length === 0 ? null : (
        <>
          <div className="screen-only">
            <Disclosure summary={more}>
              <Initiatives commitments={rest} nameOf={nameOf} />
            </Disclosure>
          </div>
          <p className="paper-only">{more}</p>
        </>
      )}
    </div>
  );
}

interface InitiativesProps {
  readonly commitments: readonly CommitmentText[];
  readonly nameOf: ReadonlyMap<string, string>;
}

function Initiatives({ commitments, nameOf }: InitiativesProps): ReactNode {
  const { say, date } = useSpeech();
  return (
    <ul className={data.list}>
      {commitments.map(({ id, party, what, wholeCounty, from, to, state }) => (
        <li key={id}>
          <strong>{nameOf.get(party) ?? party}</strong>:{' '}
          <Link to="/plan/$section" params={{ section: 'ataganden' }} search={{ atagande: id }}>
            {what}
          </Link>
          <span className={data.under}>
            {[
              ...(wholeCounty ? [say('commitment.whole-county')] : []),
              say('commitment.from-to', { from: date(from), to: date(to) }),
              say(`commitment.state.${state}`),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The mix of structural, social and situational prevention, and what it lacks. */
function Mix({ commitments }: { readonly commitments: readonly CommitmentText[] }): ReactNode {
  const { say, list } = useSpeech();
  const { counts, lacking, untagged } = mixPreventions(commitments);
  if (untagged === commitments.length) return null;
  const word = (kind: (typeof preventions)[number]): string =>
    say(`commitment.prevention.${kind}`).toLowerCase();
  return (
    <p>
      {say('commitment.prevention-mix', {
        mix: list(preventions.map((kind) => `${word(kind)} ${counts[kind]}`)),
      })}{' '}
      {lacking.length === 0
        ? null
        : say('commitment.prevention-lacks', { kinds: list(lacking.map(word)) })}{' '}
      {untagged === 0 ? null : say('commitment.prevention-untagged', { count: untagged })}
    </p>
  );
}
