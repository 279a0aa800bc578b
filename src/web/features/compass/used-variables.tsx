import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CompassRun } from '#contract/compass.ts';
import { sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';

/** The variables of a run with the releases that their values came from. */
export function UsedVariables({ run }: { readonly run: CompassRun }): ReactNode {
  const speech = useSpeech();
  const { say, language, number } = speech;
  const rows = run.usedVariables.map((used, i) => ({ used, asked: run.recipe.variables[i] }));
  return (
    <section className={styles.section}>
      <h2>{say('run.used-variables')}</h2>
      <div className={styles.wide}>
        <Table
          caption={say('run.used-variables')}
          hideCaption
          rows={rows}
          rowKey={({ used }) => `${used.indicator} ${used.period}`}
          columns={[
            {
              id: 'name',
              head: say('run.variables'),
              isRowHead: true,
              cell: ({ used, asked }) => (
                <>
                  {used.name[language]}
                  <span className={styles.under}>{asked?.reason}</span>
                </>
              ),
            },
            {
              id: 'period',
              head: say('run.preview-period'),
              cell: ({ used }) => sayPeriod(speech, used.period),
            },
            {
              id: 'mean',
              head: say('landscape.profile-mean'),
              isNumber: true,
              cell: ({ used }) => sayValue(speech, used.mean, used),
            },
            {
              id: 'transform',
              head: say('run.transform'),
              cell: ({ used, asked }) => (
                <>
                  {asked === undefined ? null : say(`run.transform.${asked.transform}`)}
                  {used.lambda === null ? null : (
                    <span className={styles.under}>
                      {say('run.used-lambda', { lambda: number(used.lambda, 3) })}
                    </span>
                  )}
                </>
              ),
            },
            {
              id: 'weight',
              head: say('run.weight'),
              isNumber: true,
              cell: ({ asked }) =>
                String(asked?.weight ?? '').replace('.', language === 'sv' ? ',' : '.'),
            },
            {
              id: 'releases',
              head: say('data.section.kallor'),
              cell: ({ used }) =>
                used.releases.map((release, i) => (
                  <span key={release}>
                    {i === 0 ? '' : ' · '}
                    <Link
                      to="/data/$section"
                      params={{ section: 'inlasningar' }}
                      search={(before: object) => ({
                        ...before,
                        korning: undefined,
                        utgava: release,
                      })}
                    >
                      {release.slice(0, 8)}
                    </Link>
                  </span>
                )),
            },
          ]}
        />
      </div>
    </section>
  );
}
