import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CompassRun, CompassRunSummary } from '#contract/compass.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import { Notice } from '../../design/notice.tsx';
import { Progress } from '../../design/progress.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { AdoptionPanel } from './adoption-panel.tsx';
import { cancelCompass } from './ask-compass.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { MovesPanel } from './moves-panel.tsx';
import { NamingPanel } from './naming-panel.tsx';
import { RepeatPanel } from './repeat-panel.tsx';
import { RunFacts } from './run-facts.tsx';
import { isGoingOn, useCompassAction, useCompassRun } from './use-compass-runs.ts';
import { UsedVariables } from './used-variables.tsx';

export interface RunPanelProps {
  readonly id: string;
  readonly runs: readonly CompassRunSummary[];
  readonly indicators: readonly IndicatorMetadata[];
}

/** En körning: how far it has come, or everything it answered and what people have decided of it. */
export function RunPanel({ id, runs, indicators }: RunPanelProps): ReactNode {
  const { say } = useSpeech();
  const { run, error } = useCompassRun(id);
  return (
    <>
      <p className={styles.links}>
        <Link
          to="/data/$section"
          params={{ section: 'korningar' }}
          search={(before: object) => ({ ...before, korning: undefined })}
        >
          {say('run.back')}
        </Link>
        {run?.state === 'done' ? (
          <Link
            to="/karta"
            search={(before: object) => ({
              ...before,
              lage: 'landskap' as const,
              niva: run.division,
              korning: run.id,
            })}
          >
            {say('run.show-map')}
          </Link>
        ) : null}
        <Link
          to="/data/$section"
          params={{ section: 'korningar' }}
          search={(before: object) => ({ ...before, korning: undefined, recept: id })}
        >
          {say('run.order-again')}
        </Link>
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
      {run === undefined ? null : <Whole run={run} runs={runs} indicators={indicators} />}
    </>
  );
}

interface WholeProps {
  readonly run: CompassRun;
  readonly runs: readonly CompassRunSummary[];
  readonly indicators: readonly IndicatorMetadata[];
}

function Whole({ run, runs, indicators }: WholeProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const cancel = useCompassAction(cancelCompass);
  const doing = (run.doing && speech.sayIfKnown(run.doing)) ?? '';
  return (
    <>
      <h2>{say('run.name', { year: String(run.year), k: run.k, variables: run.variables })}</h2>
      {isGoingOn(run) ? (
        <Progress
          doing={doing}
          share={run.progress}
          cancelLabel={say('run.cancel')}
          onCancel={() => cancel.mutate(run.id)}
        />
      ) : null}
      {cancel.error === null ? null : <ProblemNotice error={cancel.error} />}
      {run.state === 'cancelled' ? (
        <Notice>
          <p>{say('run.was-cancelled')}</p>
        </Notice>
      ) : null}
      {run.state === 'failed' ? (
        <Notice kind="refusal">
          <p>{say('run.has-failed', { why: doing })}</p>
        </Notice>
      ) : null}
      <RunFacts run={run} />
      {run.state === 'done' ? (
        <>
          <EvidencePanel run={run} />
          <NamingPanel run={run} />
          <AdoptionPanel run={run} />
          <RepeatPanel run={run} />
          <MovesPanel run={run} runs={runs} indicators={indicators} />
          <UsedVariables run={run} />
        </>
      ) : null}
    </>
  );
}
