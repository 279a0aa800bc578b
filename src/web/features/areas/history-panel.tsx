import type { ReactNode } from 'react';
import { sayBreaks } from '#contract/text/profile/say-breaks.ts';
import { sayTrend } from '#contract/text/profile/say-trend.ts';
import { sayFigure, sayPeriod } from '#contract/text/say-value.ts';
import type { JoinedFigure } from '#domain/areas/join-history.ts';
import { judgeTrend } from '#domain/areas/judge-trend.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { HistoryChart } from '../../charts/history-chart.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { chooseHistory, type Histories, type HistoryMultiple } from './choose-history.ts';
import { MarkedFigure } from './marked-figure.tsx';
import { SourceMark } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

/** Över tid: small multiples on the same scales, for what has at least two periods. */
export function HistoryPanel({ view }: { readonly view: AreaView }): ReactNode {
  const { say } = useSpeech();
  const histories = chooseHistory(view.profile.rows, view.indicatorOf);
  const { multiples, tooFew } = histories;
  return (
    <section className={styles.section} aria-labelledby="over-tid">
      <h2 id="over-tid">{say('profile.history-title')}</h2>
      {multiples.length === 0 ? (
        <p>{say('profile.history-none')}</p>
      ) : (
        <>
          <p className={styles.note}>{say('profile.history-lead')}</p>
          <div className={styles.multiples}>
            {multiples.map((one) => (
              <Multiple key={one.row.indicator} view={view} one={one} years={histories.years} />
            ))}
          </div>
          {tooFew === 0 ? null : (
            <p className={styles.note}>{say('profile.history-few', { count: tooFew })}</p>
          )}
        </>
      )}
    </section>
  );
}

interface MultipleProps {
  readonly view: AreaView;
  readonly one: HistoryMultiple;
  readonly years: Histories['years'];
}

function Multiple({ view, one, years }: MultipleProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { indicator, row, joined } = one;
  const name = indicator.name[speech.language];
  const points = joined.map(({ figure }) =>
    say('profile.history-point', {
      period: sayPeriod(speech, figure.period),
      value: sayFigure(speech, figure, indicator),
    }),
  );
  return (
    <ChartFigure
      sentence={
        <>
          <h3 className={styles.stripName}>
            {name} <span className={styles.note}>{say(`unit-name.${indicator.unit}`)}</span>
            <SourceMark view={view} release={row.figure.release} indicator={row.indicator} />
          </h3>
          <p className={styles.note}>{sayTrend(speech, judgeTrend(joined), indicator)}</p>
        </>
      }
      notes={sayBreaks(speech, row)}
      picture={
        <HistoryChart
          state={{ points: one.points, held: one.held, years, formatTick: speech.number }}
          title={name}
          description={say('profile.history-description', { name, points: speech.list(points) })}
        />
      }
      tableLabel={say('profile.as-table')}
      table={
        <Table
          caption={name}
          hideCaption
          rowKey={({ figure }) => figure.period}
          rows={joined}
          columns={[
            {
              id: 'period',
              head: say('profile.period'),
              isRowHead: true,
              cell: (joinedFigure) => <PeriodCell joined={joinedFigure} />,
            },
            {
              id: 'value',
              head: say('profile.value'),
              isNumber: true,
              cell: ({ figure }) => (
                <MarkedFigure view={view} indicator={row.indicator} figure={figure} />
              ),
            },
          ]}
        />
      }
    />
  );
}

/** A period, and what sets it apart from the one before. */
function PeriodCell({ joined }: { readonly joined: JoinedFigure }): ReactNode {
  const speech = useSpeech();
  const marks = [
    ...(joined.link?.kind === 'recomputed' ? [speech.say('profile.recomputed')] : []),
    ...(joined.isAfterBreak ? [speech.say('profile.before-break')] : []),
  ];
  return (
    <>
      {sayPeriod(speech, joined.figure.period)}
      {marks.length === 0 ? null : <span className={styles.note}> ({marks.join(', ')})</span>}
    </>
  );
}
