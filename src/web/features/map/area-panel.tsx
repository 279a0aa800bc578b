import { Link } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Speech } from '#contract/text/format.ts';
import { sayFigure, sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { Button } from '../../design/button.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { ConditionList, ConditionsMet } from './area-conditions.tsx';
import styles from './area-panel.module.css';
import { shortPublisher } from './map-headline.tsx';
import type { MapRow } from './map-row.ts';
import type { MapContent } from './use-map-content.ts';

export interface AreaPanelProps {
  readonly content: MapContent;
  readonly id: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** The chosen area: its figure in a sentence, its conditions, and the way to its page. */
export function AreaPanel({ content, id, headingRef, onClose }: AreaPanelProps): ReactNode {
  const speech = useSpeech();
  const { say } = speech;
  const row = useMemo(() => content.rows?.find((one) => one.id === id), [content.rows, id]);
  const evaluated = content.evaluation?.areas.find((one) => one.area === id);
  if (content.rows === undefined) return null;
  return (
    <section className={styles.panel} aria-labelledby="vald">
      <div className={styles.head}>
        <h2 id="vald" ref={headingRef} tabIndex={-1}>
          {row?.name ?? id}
        </h2>
        <Button kind="quiet" onPress={onClose}>
          {say('map.panel-close')}
        </Button>
      </div>
      {row === undefined ? (
        <p>{say('map.panel-missing')}</p>
      ) : (
        <>
          <p className={styles.where}>{sayWhere(speech, row)}</p>
          {content.mode === 'matt' ? <p>{sayMeasure(speech, content, id)}</p> : null}
          {content.mode === 'landskap' ? <p>{sayLandscape(speech, row)}</p> : null}
          {row.commitments === undefined ? null : (
            <p>{say('map.area-initiatives', { count: row.commitments })}</p>
          )}
          {evaluated === undefined ? null : <ConditionsMet evaluated={evaluated} />}
          <p>
            <Link to="/omrade/$area" params={{ area: id }} className={styles.open}>
              {say('map.panel-open')}
            </Link>
          </p>
          {evaluated === undefined ? null : (
            <ConditionList evaluated={evaluated} indicators={content.indicators} />
          )}
        </>
      )}
    </section>
  );
}

/** `0380C1600 i Uppsala · 1 816 invånare`. */
function sayWhere({ say, number }: Speech, row: MapRow): string {
  const place =
    row.municipality === undefined || row.municipality.code === row.code
      ? ''
      : say('map.panel-in', { name: row.municipality.name });
  const code = row.name === row.code ? '' : row.code;
  const inhabitants =
    row.population === null
      ? ''
      : say('map.panel-population', { count: number(row.population, 0) });
  return [[code, place].filter(Boolean).join(' '), inhabitants].filter(Boolean).join(' · ');
}

/** `B Villaområden · hör hit tydligt, 97 av 100 omdragningar · närmast därefter C Småorter`. */
function sayLandscape({ say }: Speech, row: MapRow): string {
  if (row.mark === '') return `${say('landscape.without')}: ${row.valueText}`;
  const name = `${row.mark} ${row.valueText}`;
  const { firmness, beside = '' } = row;
  return firmness === undefined
    ? name
    : say('landscape.panel', { name, firmness: firmness.text, second: beside });
}

/** `Arbetslöshet 9,1 % · jämförelse 4,9 % · SCB 2024`. */
function sayMeasure(speech: Speech, { indicator, values }: MapContent, id: string): string {
  if (indicator === undefined || values === undefined) return '';
  const i = values.areas.indexOf(id);
  const value = values.values[i] ?? null;
  const missing = values.missing[i] ?? null;
  const compared = values.comparison?.figure.value ?? null;
  const parts = {
    indicator: indicator.name[speech.language],
    value:
      value === null && missing === null
        ? speech.say('map.no-value')
        : sayFigure(speech, { value, missing }, indicator),
    source: shortPublisher(indicator),
    period: sayPeriod(speech, values.period),
  };
  return compared === null
    ? speech.say('map.panel-measure-alone', parts)
    : speech.say('map.panel-measure', {
        ...parts,
        comparison: sayValue(speech, compared, indicator),
      });
}
