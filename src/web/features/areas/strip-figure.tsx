import type { ReactNode } from 'react';
import type { ProfileRow } from '#contract/areas.ts';
import { judgeCertainty, sayRole } from '#contract/text/profile/say-comparison.ts';
import { sayGroup, sexesOf } from '#contract/text/profile/say-group.ts';
import { sayPeriod } from '#contract/text/say-value.ts';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { StripChart } from '../../charts/strip-chart.tsx';
import { Table } from '../../design/table.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import styles from './areas.module.css';
import { type ComposedStrip, composeStrip } from './compose-strip.ts';
import { MarkedFigure } from './marked-figure.tsx';
import { numberAnchor, SourceMark } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

export interface StripFigureProps {
  readonly view: AreaView;
  readonly row: ProfileRow;
  /** That comparisons are not loaded is told above, for all strips at once. */
  readonly isTold?: boolean;
}

/** One measure of the area on one scale with its comparisons and all areas alike. */
export function StripFigure({ view, row, isTold = false }: StripFigureProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const indicator = view.indicatorOf(row.indicator);
  if (indicator === undefined) return null;
  const strip = composeStrip(speech, row, indicator);
  const name = indicator.name[speech.language];
  return (
    <div className={styles.strip} id={numberAnchor(row.indicator)} tabIndex={-1}>
      <ChartFigure
        sentence={<StripSentence view={view} row={row} name={name} strip={strip} isTold={isTold} />}
        picture={<StripChart state={strip.state} title={name} description={strip.description} />}
        tableLabel={say('profile.as-table')}
        table={
          <Table
            caption={name}
            hideCaption
            rowKey={(line) => line.label}
            rows={strip.rows}
            columns={[
              {
                id: 'who',
                head: say('profile.who'),
                isRowHead: true,
                cell: (line) => line.label,
              },
              {
                id: 'value',
                head: say('profile.value'),
                isNumber: true,
                cell: (line) => (
                  <>
                    {line.text}
                    {line.release === undefined ? null : (
                      <SourceMark view={view} release={line.release} indicator={row.indicator} />
                    )}
                  </>
                ),
              },
            ]}
          />
        }
      />
    </div>
  );
}

// Value, comparison, certainty, publisher and period on one line; then what is not loaded.
function StripSentence(props: {
  readonly view: AreaView;
  readonly row: ProfileRow;
  readonly name: string;
  readonly strip: ComposedStrip;
  readonly isTold: boolean;
}): ReactNode {
  const { view, row, strip } = props;
  const speech = useSpeech();
  const { say } = speech;
  const against = row.comparisons.find((one) => one.figure !== null && one.figure.value !== null);
  const certainty = judgeCertainty(row);
  return (
    <>
      <h3 className={styles.stripName}>{props.name}</h3>
      <p className={styles.stripSentence}>
        <MarkedFigure view={view} indicator={row.indicator} figure={row.figure} />
        {against?.figure == null ? null : (
          <>
            {` · ${sayRole(speech, against)} `}
            <MarkedFigure view={view} indicator={row.indicator} figure={against.figure} />
            {certainty === 'unknown'
              ? null
              : ` · ${say(`profile.certainty.${certainty}`, { comparison: sayRole(speech, against) })}`}
          </>
        )}
        {` · ${sayPeriod(speech, row.figure.period)}`}
      </p>
      <Sexes view={view} row={row} />
      {strip.notLoaded.length === 0 || props.isTold ? null : (
        <p className={styles.note}>
          {say('profile.not-loaded', { names: speech.list(strip.notLoaded) })}
        </p>
      )}
    </>
  );
}

/** Women and men beside each other, where both are known. */
function Sexes({ view, row }: Pick<StripFigureProps, 'view' | 'row'>): ReactNode {
  const speech = useSpeech();
  const groups = sexesOf(row);
  if (groups.length === 0) return null;
  return (
    <p className={styles.note}>
      {groups.map((group, i) => (
        <span key={group.sex}>
          {i === 0 ? '' : ' · '}
          {sayGroup(speech, group)}{' '}
          <MarkedFigure view={view} indicator={row.indicator} figure={group.figure} />
        </span>
      ))}
    </p>
  );
}
