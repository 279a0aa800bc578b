import type { ReactNode } from 'react';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { GapSeriesText } from '#contract/inequality.ts';
import { sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';

type Point = GapSeriesText['points'][number];

/** The series with both measures and their intervals, and the mean of every group. */
export function GapTables(props: {
  readonly gap: GapSeriesText;
  readonly indicator: IndicatorMetadata;
}): ReactNode {
  const speech = useSpeech();
  const { say, number, language } = speech;
  const { gap, indicator } = props;
  const sayInterval = (interval: Point['absoluteInterval'], decimals: number): string =>
    interval === null
      ? ''
      : `${number(interval.lower, decimals)} – ${number(interval.upper, decimals)}`;
  const column = (id: string, head: string, cell: (point: Point) => string) => ({
    id,
    head,
    isNumber: true,
    cell,
  });
  return (
    <>
      <Table
        caption={say('gap.chart')}
        rows={gap.points}
        rowKey={(point) => point.period}
        columns={[
          {
            id: 'period',
            head: say('gap.period'),
            isRowHead: true,
            cell: (point) => sayPeriod(speech, point.period),
          },
          column('absolute', say('gap.absolute'), (point) =>
            number(point.absolute, indicator.decimals),
          ),
          column('reach', say('gap.reach'), (point) =>
            sayInterval(point.absoluteInterval, indicator.decimals),
          ),
          column('relative', say('gap.relative'), (point) =>
            point.relative === null ? '' : number(point.relative, 2),
          ),
          column('relative-reach', say('gap.reach'), (point) =>
            sayInterval(point.relativeInterval, 2),
          ),
          column('areas', say('gap.areas'), (point) => number(point.areas, 0)),
        ]}
      />
      <Table
        caption={say('gap.groups')}
        rows={gap.groups}
        rowKey={(group) => group.key}
        columns={[
          {
            id: 'group',
            head: say('gap.group'),
            isRowHead: true,
            cell: (group) => [group.letter, group.name[language]].filter(Boolean).join(' '),
          },
          {
            id: 'mean',
            head: say('gap.mean'),
            isNumber: true,
            cell: (group) => sayValue(speech, group.mean, indicator),
          },
          {
            id: 'areas',
            head: say('gap.areas'),
            isNumber: true,
            cell: (group) => number(group.areas, 0),
          },
        ]}
      />
    </>
  );
}
