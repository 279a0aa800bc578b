import type { ReactNode } from 'react';
import type { CompassRun } from '#contract/compass.ts';
import { Notice } from '../../design/notice.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { AuthorForm } from '../data/author-form.tsx';
import styles from '../data/data.module.css';
import { adoptCompass } from './ask-compass.ts';
import { useCompassAction } from './use-compass-runs.ts';

/** Fastställ: people decide which run is shown, and why. */
export function AdoptionPanel({ run }: { readonly run: CompassRun }): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const adoption = useCompassAction(adoptCompass);
  return (
    <section className={styles.section}>
      <h2>{say('run.adopt-title')}</h2>
      <p>{say('run.adopt-lead')}</p>
      {run.adopted === null ? (
        <AuthorForm
          question={{
            label: say('run.adopt-reason'),
            hint: say('run.adopt-reason-hint'),
            maxLength: 2000,
          }}
          submitLabel={say('run.adopt')}
          isDisabled={adoption.isPending}
          onSubmit={({ author, answer }) =>
            adoption.mutate({ run: run.id, author, reason: answer })
          }
        />
      ) : (
        <Notice isUrgent={adoption.isSuccess}>
          <p>
            {say('run.adopted', {
              date: speech.date(run.adopted.at),
              by: run.adopted.by,
              reason: run.adopted.reason,
            })}
          </p>
        </Notice>
      )}
      {adoption.error === null ? null : <ProblemNotice error={adoption.error} />}
    </section>
  );
}
