import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GoalPage } from '#contract/goals.ts';
import { sayGoalStatus, sayTarget } from '#contract/text/say-goal.ts';
import { Answered } from '../../shell/answered.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { WideTable } from '../data/wide-table.tsx';
import { askGoal } from './ask-goals.ts';
import { addressOfGoal } from './goal-address.ts';

type Commitment = GoalPage['commitments'][number];

/** One goal: what it says, how it stands, what it serves, and everything under it. */
export function GoalPanel({ goal: ref }: { readonly goal: string }): ReactNode {
  const speech = useSpeech();
  const { say, language } = speech;
  return (
    <>
      <p>
        <Link to="/plan/$section" params={{ section: 'mal' }}>
          {say('goal.back')}
        </Link>
      </p>
      <Answered ask={askGoal(ref)}>
        {(page) => {
          const { goal, framework, actionAreas, jointActivities } = page;
          return (
            <article className={styles.section}>
              <h2>{goal.name[language] || goal.name.sv}</h2>
              <p className={styles.note}>{framework.name[language] || framework.name.sv}</p>
              {goal.quote === '' ? null : (
                <blockquote lang="sv">
                  <p>«{goal.quote}»</p>
                </blockquote>
              )}
              <p>{sayTarget(goal, speech)}</p>
              <p>
                <strong>{sayGoalStatus(goal, speech)}</strong>
              </p>
              <MeasureNote page={page} />
              <Refs title={say('goal.serves')} refs={page.serves} />
              <Refs title={say('goal.served-by')} refs={page.servedBy} />
              <h3>{say('goal.action-areas')}</h3>
              {actionAreas.length === 0 ? <p>{say('goal.no-action-areas')}</p> : null}
              <ul className={styles.list}>
                {actionAreas.map(({ id, name }) => (
                  <li key={id}>{name[language] || name.sv}</li>
                ))}
              </ul>
              {jointActivities.length === 0 ? null : (
                <>
                  <h3>{say('goal.joint-activities')}</h3>
                  <ul className={styles.list}>
                    {jointActivities.map(({ id, name }) => (
                      <li key={id}>{name[language] || name.sv}</li>
                    ))}
                  </ul>
                </>
              )}
              <h3>{say('goal.commitments')}</h3>
              <CommitmentsTable commitments={page.commitments} />
            </article>
          );
        }}
      </Answered>
    </>
  );
}

function MeasureNote({ page }: { readonly page: GoalPage }): ReactNode {
  const { say, language } = useSpeech();
  const { target, indicatorName, evaluation } = page.goal;
  if (target?.indicator == null) return null;
  return (
    <p className={styles.note}>
      {indicatorName === null
        ? say('goal.indicator-undefined', { id: target.indicator })
        : say('goal.measured-by', { name: indicatorName[language] })}{' '}
      {evaluation.release === null ? null : (
        <>
          {say('goal.release')} <span className={styles.hash}>{evaluation.release}</span>
        </>
      )}
    </p>
  );
}

function Refs(props: { readonly title: string; readonly refs: GoalPage['serves'] }): ReactNode {
  const { language } = useSpeech();
  if (props.refs.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul className={styles.list}>
        {props.refs.map(({ ref, name }) => (
          <li key={ref}>
            <Link {...addressOfGoal(ref)}>{name[language] || name.sv}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function CommitmentsTable({
  commitments,
}: {
  readonly commitments: readonly Commitment[];
}): ReactNode {
  const { say, date, language } = useSpeech();
  return (
    <WideTable<Commitment>
      caption={say('goal.commitments')}
      hideCaption
      rows={commitments}
      rowKey={({ id }) => id}
      empty={say('goal.no-commitments')}
      columns={[
        {
          id: 'what',
          head: say('goal.what'),
          isRowHead: true,
          cell: ({ id, what }) => (
            <Link
              to="/plan/$section"
              params={{ section: 'ataganden' }}
              search={{ atagande: id } as never}
            >
              {what}
            </Link>
          ),
        },
        { id: 'party', head: say('goal.party'), cell: ({ partyName }) => partyName[language] },
        {
          id: 'time',
          head: say('goal.period-from-to'),
          cell: ({ from, to }) => say('goal.from-to', { from: date(from), to: date(to) }),
        },
        {
          id: 'carried',
          head: say('goal.carried'),
          cell: ({ carried }) => (carried ? say('goal.carried-yes') : ''),
        },
      ]}
    />
  );
}
