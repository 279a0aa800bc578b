import type { ReactNode } from 'react';
import type { CompassRun } from '#contract/compass.ts';
import { Facts } from '../../design/facts.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** The recipe of a run, what it was computed with, and how certain it is. */
export function RunFacts({ run }: { readonly run: CompassRun }): ReactNode {
  const speech = useSpeech();
  const { say, number } = speech;
  const { recipe, fit, before } = run;
  const facts: (readonly [string, ReactNode])[] = [
    [
      say('run.fact-recipe'),
      say('run.recipe', {
        method: say(`run.method.${recipe.method}`),
        k: recipe.k,
        scale: say(`run.scale.${recipe.scale}`),
        seed: String(recipe.seed),
      }),
    ],
    ...(recipe.kReason === ''
      ? []
      : [[say('run.fact-k-reason', { k: recipe.k }), recipe.kReason] as const]),
    ...(run.note === '' ? [] : [[say('run.note'), run.note] as const]),
    [say('run.column-ordered'), `${speech.dateTime(run.orderedAt)}, ${run.author}`],
    ...(run.checksum === null
      ? []
      : [
          [
            say('run.column-checksum'),
            <span key="checksum" className={styles.hash}>
              {run.checksum}
            </span>,
          ] as const,
        ]),
    ...(run.engine === null
      ? []
      : [
          [
            say('run.fact-engine'),
            say('run.engine', { engine: run.engine, program: run.program }),
          ] as const,
        ]),
    ...(fit === null
      ? []
      : [
          [
            say('run.fact-fit'),
            [
              say('run.fit', {
                within: number(fit.within, 1),
                total: number(fit.total, 1),
                silhouette: number(fit.silhouette, 2),
                stability: number(fit.stability, 2),
              }),
              ...(fit.found === null || fit.restarts === null
                ? []
                : [say('run.found', { found: fit.found, restarts: fit.restarts })]),
              say('run.other-method', {
                method: say(`run.method.${recipe.method === 'ward' ? 'k-means' : 'ward'}`),
                rand: number(fit.otherMethod, 2),
              }),
            ].join(' '),
          ] as const,
          [say('run.fact-left'), number(run.leftOut ?? 0, 0)] as const,
          [
            say('run.fact-before'),
            before === null
              ? say('run.before-none')
              : say('run.before', { year: String(before.year) }),
          ] as const,
        ]),
  ];
  return (
    <>
      <Facts facts={facts} />
      {fit?.unstable ? (
        <Notice kind="warn" title={say('landscape.unstable-title')}>
          <p>{say('landscape.unstable', { agreement: number(fit.stability, 2) })}</p>
        </Notice>
      ) : null}
    </>
  );
}
