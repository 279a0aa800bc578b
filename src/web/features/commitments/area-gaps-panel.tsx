import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { CommitmentText, PlanMatrix } from '#contract/commitments.ts';
import { parseAreaId } from '#domain/areas/area.ts';
import { findAreaGaps } from '#domain/gaps/find-area-gaps.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { useCaller } from '../accounts/use-caller.ts';
import styles from '../areas/areas.module.css';
import data from '../data/data.module.css';

export interface AreaGapsProps {
  readonly profile: AreaProfile;
  readonly matrix: PlanMatrix;
  readonly commitments: readonly CommitmentText[];
  readonly today: string;
}

/** Här saknas åtagande: for an area under the rule, the action areas where nobody has promised anything. */
export function AreaGapsPanel({ profile, matrix, commitments, today }: AreaGapsProps): ReactNode {
  const { say, language } = useSpeech();
  const { may } = useCaller();
  const { evaluation, area } = profile;
  if (evaluation === null || evaluation.outcome === 'does-not-meet') return null;
  const { met, undecided, conditions, outcome } = evaluation;
  const gaps = findAreaGaps(
    {
      area: parseAreaId(area.id),
      children: undefined,
      need: { kind: 'rule', outcome, met, undecided, conditions: conditions.length },
    },
    area.parents.map(({ id }) => parseAreaId(id)),
    matrix.rows.map(({ actionArea }) => actionArea),
    commitments.map((one) => ({ ...one, areas: one.areas.map(parseAreaId) })),
    today,
  );
  const nameOf = new Map(matrix.rows.map((row) => [row.actionArea, row.name[language]]));
  return (
    <section className={styles.section} aria-labelledby="saknas">
      <h2 id="saknas">{say('commitment.area-lacks')}</h2>
      {gaps.length === 0 ? (
        <p>{say('commitment.area-lacks-none')}</p>
      ) : (
        <>
          <p>
            {say(
              outcome === 'meets'
                ? 'commitment.area-lacks-lead'
                : 'commitment.area-lacks-undecided',
            )}
          </p>
          <ul className={`${data.list} ${styles.lacking}`}>
            {gaps.map(({ actionArea, cover }) => {
              const name = nameOf.get(actionArea) ?? actionArea;
              return (
                <li key={actionArea}>
                  {cover === 'none' ? name : say('commitment.area-lacks-county', { name })}{' '}
                  {may('contributor') ? (
                    <Link
                      to="/plan/$section"
                      params={{ section: 'ataganden' }}
                      search={{ gor: 'ny', insatsomrade: actionArea, omraden: area.id }}
                      className="screen-only"
                    >
                      {say('commitment.area-new')}
                    </Link>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
