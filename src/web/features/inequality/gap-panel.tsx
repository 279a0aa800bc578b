import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { GapSeriesText } from '#contract/inequality.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayTrend } from '#contract/text/profile/say-trend.ts';
import { sayDifference, sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { judgeSeries } from '#domain/areas/judge-trend.ts';
import { type GapGrouping, gapGroupings } from '#domain/inequality/gap-series.ts';
import { endYear, parsePeriod } from '#domain/time/period.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { HistoryChart } from '../../charts/history-chart.tsx';
import { Progress } from '../../design/progress.tsx';
import { Select } from '../../design/select.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { askGaps } from './ask-gaps.ts';
import { GapTables } from './gap-tables.tsx';
import styles from './inequality.module.css';

export interface GapPanelProps {
  readonly indicator: IndicatorMetadata;
  readonly division: string;
  /** Only the areas that lie in this one. */
  readonly within?: string;
}

/** Ojämlikhet: how far two groups of areas lie apart, as a series of its own. */
export function GapPanel({ indicator, division, within }: GapPanelProps): ReactNode {
  const { say } = useSpeech();
  // Within one municipality there are no other municipalities to be set against.
  const [wish, setWish] = useState<GapGrouping | undefined>(
    within === undefined ? undefined : 'landscapes',
  );
  const { data, error } = useQuery(
    askGaps(indicator.id, {
      division,
      ...(wish === undefined ? {} : { between: wish }),
      ...(within === undefined ? {} : { within }),
    }),
  );
  return (
    <section className={styles.panel} aria-labelledby="skillnad">
      <div className={styles.head}>
        <h2 id="skillnad">{say('gap.title')}</h2>
        {within === undefined ? (
          <Select
            label={say('gap.between')}
            value={wish ?? data?.between ?? 'landscapes'}
            options={gapGroupings.map((value) => ({ value, label: say(`gap.between.${value}`) }))}
            onChange={(value) => setWish(gapGroupings.find((one) => one === value))}
          />
        ) : null}
      </div>
      {error === null ? null : <ProblemNotice error={error} />}
      {data === undefined ? (
        error === null && <Progress doing={say('map.fetching-values')} />
      ) : (
        <Gap gap={data} indicator={indicator} isChosen={wish !== undefined} />
      )}
    </section>
  );
}

function Gap(props: {
  readonly gap: GapSeriesText;
  readonly indicator: IndicatorMetadata;
  readonly isChosen: boolean;
}): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const { gap, indicator, isChosen } = props;
  const newest = gap.points.at(-1);
  if (newest === undefined) {
    const lacksRun = gap.between === 'landscapes' && gap.run === null;
    return <p>{say(lacksRun ? 'gap.no-run' : 'gap.none')}</p>;
  }
  const points = gap.points.map((point) => ({
    year: endYear(parsePeriod(point.period)),
    value: point.absolute,
    interval: point.absoluteInterval
      ? ([point.absoluteInterval.lower, point.absoluteInterval.upper] as const)
      : undefined,
  }));
  const years = points.map((point) => point.year);
  const judged = judgeSeries(points);
  return (
    <ChartFigure
      sentence={
        <>
          <p>{saySentence(speech, gap, indicator)}</p>
          {points.length < 2 ? null : (
            <p className={styles.note}>
              {say('gap.trend', { trend: sayTrend(speech, judged, indicator) })}
            </p>
          )}
        </>
      }
      picture={
        points.length < 2 ? null : (
          <HistoryChart
            title={say('gap.chart')}
            description={saySentence(speech, gap, indicator)}
            state={{
              points,
              years: [Math.min(...years), Math.max(...years)],
              held: [0, ...points.flatMap(({ value, interval }) => interval ?? [value])],
              formatTick: speech.number,
            }}
          />
        )
      }
      notes={[
        say('gap.note', {
          people: gap.peoplePeriod === null ? '' : sayPeriod(speech, gap.peoplePeriod),
        }),
        ...(gap.between === 'municipalities' && !isChosen ? [say('gap.no-compass')] : []),
      ]}
      tableLabel={say('profile.as-table')}
      table={<GapTables gap={gap} indicator={indicator} />}
    />
  );
}

/** `Skillnaden mellan A … (12,1 %) och G … (2,3 %) är +9,8 procentenheter 2024, … Kvoten är 5,3.` */
function saySentence(
  speech: Speech,
  { groups, high, low, points }: GapSeriesText,
  indicator: IndicatorMetadata,
): string {
  const { say, number, language } = speech;
  const point = points.at(-1);
  if (point === undefined) return say('gap.none');
  const nameOf = (key: string | null): string => {
    const group = groups.find((one) => one.key === key);
    return group === undefined
      ? ''
      : [group.letter, group.name[language]].filter(Boolean).join(' ');
  };
  const { absoluteInterval: interval, relative } = point;
  return say('gap.sentence', {
    high: nameOf(high),
    highValue: sayValue(speech, point.high, indicator),
    low: nameOf(low),
    lowValue: sayValue(speech, point.low, indicator),
    gap: sayDifference(speech, point.absolute, indicator),
    period: sayPeriod(speech, point.period),
    interval:
      interval === null
        ? ''
        : say('gap.interval', {
            from: number(interval.lower, indicator.decimals),
            to: number(interval.upper, indicator.decimals),
          }),
    ratio: relative === null ? '' : say('gap.ratio', { ratio: number(relative, 2) }),
  });
}
