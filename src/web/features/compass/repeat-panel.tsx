import type { ReactNode } from 'react';
import type { CompassRun } from '#contract/compass.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { repeatCompass } from './ask-compass.ts';
import { useCompassAction } from './use-compass-runs.ts';

/** Kör om: the same recipe on the same values, and whether the very same bytes came out. */
export function RepeatPanel({ run }: { readonly run: CompassRun }): ReactNode {
  const { say } = useSpeech();
  const repeat = useCompassAction(repeatCompass);
  const answer = repeat.data;
  return (
    <section className={styles.section}>
      <h2>{say('run.repeat')}</h2>
      <p>{say('run.repeat-lead')}</p>
      <div>
        <Button isDisabled={repeat.isPending} onPress={() => repeat.mutate(run.id)}>
          {say('run.repeat')}
        </Button>
      </div>
      {repeat.isPending ? <Progress doing={say('run.repeating')} /> : null}
      {repeat.error === null ? null : <ProblemNotice error={repeat.error} />}
      {answer === undefined ? null : (
        <Notice kind={answer.same ? 'info' : 'warn'} isUrgent>
          <p className={styles.hash}>
            {answer.same ? say('run.repeat-same', answer) : say('run.repeat-other', answer)}
          </p>
          {answer.newerData ? <p>{say('run.repeat-newer')}</p> : null}
        </Notice>
      )}
    </section>
  );
}
