import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CoverageGapsText } from '#contract/gaps.ts';
import { paths } from '#contract/paths.ts';
import { Answered } from '../../shell/answered.tsx';
import { TableDownload } from '../../shell/table-download.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from '../data/data.module.css';
import { askPlanGaps } from './ask-plan-gaps.ts';
import { GapLevel } from './gap-level.tsx';
import { GapsTable } from './gaps-table.tsx';
import { IdleActionAreas } from './idle-action-areas.tsx';

/** Luckor: where need is high and nobody has promised anything, and what the plan does not do together. */
export function GapsPanel(): ReactNode {
  const { say } = useSpeech();
  const { indelning } = useSearch({ strict: false }) as { indelning?: string };
  const navigate = useNavigate();
  return (
    <>
      <p>{say('coverage-gap.lead')}</p>
      <Answered ask={askPlanGaps(indelning)}>
        {(gaps) => (
          <>
            {gaps.plan === null ? (
              <p>{say('coverage-gap.no-plan')}</p>
            ) : (
              <IdleActionAreas gaps={gaps} />
            )}
            {gaps.rule === null ? <p>{say('coverage-gap.no-rule')}</p> : <Sentences gaps={gaps} />}
            <div className={`${styles.row} screen-only`}>
              <GapLevel
                division={gaps.division}
                onChange={(division) =>
                  void navigate({
                    to: '.',
                    search: (old: object) => ({ ...old, indelning: division }),
                    resetScroll: false,
                  })
                }
              />
              <TableDownload
                path={paths.planGapsTable}
                query={{ division: indelning }}
                what={say('coverage-gap.title')}
              />
            </div>
            <GapsTable title={say('coverage-gap.meeting')} rows={gaps.rows} gaps={gaps} />
            {gaps.undecided.length === 0 ? null : (
              <GapsTable
                title={say('coverage-gap.undecided-title')}
                lead={say('coverage-gap.undecided-lead', { count: gaps.undecided.length })}
                rows={gaps.undecided}
                gaps={gaps}
              />
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function Sentences({ gaps }: { readonly gaps: CoverageGapsText }): ReactNode {
  const { say } = useSpeech();
  const { rows, covered, commitments, party } = gaps;
  const count = (cover: string): number =>
    rows.flatMap(({ cells }) => cells).filter((cell) => cell.cover === cover).length;
  const onlyCounty = count('whole-county');
  return (
    <>
      <p>
        {rows.length + covered === 0
          ? say('coverage-gap.none')
          : say('coverage-gap.sentence', {
              gaps: count('none'),
              areas: rows.length + covered,
            })}{' '}
        {onlyCounty === 0 ? null : say('coverage-gap.sentence-county', { count: onlyCounty })}{' '}
        {covered === 0 ? null : say('coverage-gap.covered', { count: covered })}
      </p>
      <p className={styles.note}>
        {say('coverage-gap.view', { party: party ?? 'nobody', count: commitments })}{' '}
        {say('coverage-gap.whole-county-remark')} {say('coverage-gap.how')}
      </p>
    </>
  );
}
