import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AreaEvaluation } from '#contract/disadvantage.ts';
import type { Speech } from '#contract/text/format.ts';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { ConditionsTable } from './conditions-table.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Sju villkor: how many are met, and each with its two numbers. Never a score, never of people. */
export function ConditionsPanel({ view }: { readonly view: AreaView }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { evaluation, area } = view.profile;
  if (evaluation === null) {
    return (
      <section className={styles.section} aria-labelledby="villkor">
        <h2 id="villkor">{say('profile.condition')}</h2>
        <p>{say('profile.conditions-none', { level: say(`level.${area.level}`) })}</p>
      </section>
    );
  }
  const total = evaluation.conditions.length;
  return (
    <section className={styles.section} aria-labelledby="villkor">
      <h2 id="villkor">{say('profile.conditions-title', { total, met: evaluation.met })}</h2>
      <p>
        {say(`profile.outcome.${evaluation.outcome}`)}{' '}
        {say('profile.conditions-count', {
          met: evaluation.met,
          notMet: evaluation.notMet,
          undecided: evaluation.undecided,
        })}{' '}
        {say('profile.conditions-sentence')}
      </p>
      {evaluation.borderline ? <p className={styles.near}>{say('profile.borderline')}</p> : null}
      {evaluation.standIn ? (
        <Notice kind="warn">
          <p>{sayStandIn(speech, evaluation)}</p>
        </Notice>
      ) : null}
      <ConditionsTable view={view} conditions={evaluation.conditions} />
      <p className={styles.note}>
        <Link to="/data/$section" params={{ section: 'regeln' }}>
          {say('profile.rule-link', { version: evaluation.rule })}
        </Link>
      </p>
    </section>
  );
}

function sayStandIn(speech: Speech, evaluation: AreaEvaluation): string {
  const standIn = evaluation.conditions.find((one) => one.comparison?.standIn)?.comparison;
  return speech.say('profile.stand-in', {
    name: standIn?.name ?? '',
    wanted: speech.say('profile.role.country'),
  });
}
