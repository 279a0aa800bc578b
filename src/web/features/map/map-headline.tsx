import type { ReactNode } from 'react';
import type { Comparison } from '#contract/areas.ts';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayPeriod, sayValue } from '#contract/text/say-value.ts';
import { Disclosure } from '../../design/disclosure.tsx';
import { Notice } from '../../design/notice.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { LandscapeHeadline, landscapeTitle } from '../compass/landscape-headline.tsx';
import styles from './map-page.module.css';
import type { MapContent } from './use-map-content.ts';

/** What the page shows, in two or three words: its h1. */
export function titleOf(speech: Speech, content: MapContent): string {
  if (content.landscapes !== undefined) return landscapeTitle(speech, content.landscapes);
  if (content.mode === 'insatser') return speech.say('map.title-initiatives');
  if (content.mode === 'villkor') {
    const conditions = content.evaluation?.rule.conditions.length;
    return conditions === undefined
      ? speech.say('map.mode-conditions')
      : speech.say('map.title-conditions', { conditions });
  }
  const indicator = content.indicator?.name[speech.language];
  if (indicator === undefined) return speech.say('map.mode-measure');
  const period = content.values?.period ?? '';
  return speech
    .say('map.title-measure', { indicator, period: period === '' ? '' : sayPeriod(speech, period) })
    .trim();
}

/** The sentence before the map, and what must be known to read it. */
export function MapHeadline({ content }: { readonly content: MapContent }): ReactNode {
  if (content.landscapes !== undefined) return <LandscapeHeadline content={content.landscapes} />;
  if (content.mode === 'insatser') return <InitiativeHeadline content={content} />;
  return content.mode === 'villkor' ? (
    <>
      <ConditionHeadline content={content} />
      <InitiativeHeadline content={content} />
    </>
  ) : (
    <MeasureHeadline content={content} />
  );
}

/** How many areas a commitment names, and what is for the whole county beside. */
function InitiativeHeadline({ content }: { readonly content: MapContent }): ReactNode {
  const { say, number } = useSpeech();
  const { initiatives } = content;
  if (initiatives === undefined) return null;
  const named = initiatives.areas.filter(({ count }) => count > 0).length;
  return (
    <p className={styles.lead}>
      {say('map.initiatives-sentence', {
        named: number(named, 0),
        areas: number(initiatives.areas.length, 0),
      })}{' '}
      {say('commitment.whole-county-beside', { count: initiatives.wholeCounty })}
    </p>
  );
}

function ConditionHeadline({ content }: { readonly content: MapContent }): ReactNode {
  const speech = useSpeech();
  const { evaluation } = content;
  if (evaluation === undefined) return null;
  const { summary } = evaluation;
  return (
    <>
      <p className={styles.lead}>{sayHeadline(speech, evaluation)}</p>
      {summary.standIn && summary.standInName !== null ? (
        <Notice kind="warn">
          <p>
            <strong>{speech.say('map.stand-in-label')}. </strong>
            {speech.say('map.stand-in', { name: bareName(summary.standInName) })}
          </p>
        </Notice>
      ) : null}
    </>
  );
}

/** How many areas meet every condition that is known, and who they are compared with. */
export function sayHeadline(speech: Speech, evaluation: RuleEvaluation): string {
  const { summary, rule } = evaluation;
  if (summary.knownConditions === 0) return speech.say('map.headline-unknown');
  const isAll = summary.knownConditions === rule.conditions.length;
  return speech.say(isAll ? 'map.headline-all' : 'map.headline', {
    met: speech.number(summary.meetsAllKnown, 0),
    areas: speech.number(summary.areas, 0),
    known: summary.knownConditions,
    conditions: rule.conditions.length,
    population: speech.number(summary.meetsAllKnownPopulation ?? 0, 0),
    comparison:
      summary.standIn && summary.standInName !== null
        ? speech.say('map.stand-in-name', { name: bareName(summary.standInName) })
        : speech.say('level.country'),
  });
}

function MeasureHeadline({ content }: { readonly content: MapContent }): ReactNode {
  const speech = useSpeech();
  const { indicator, values, classes } = content;
  if (indicator === undefined || values === undefined || classes === undefined) return null;
  const [first, last] = [classes.classes[0], classes.classes.at(-1)];
  if (first === undefined || last === undefined) {
    return <Notice>{<p>{sayEmpty(speech, content)}</p>}</Notice>;
  }
  const comparison = sayComparison(speech, values.comparison, indicator);
  const parts = {
    from: speech.number(first.from, indicator.decimals),
    to: sayValue(speech, last.to, indicator),
    areas: speech.number(values.values.filter((value) => value !== null).length, 0),
    source: shortPublisher(indicator),
  };
  return (
    <>
      <p className={styles.lead}>
        {comparison === undefined
          ? speech.say('map.measure-sentence-alone', parts)
          : speech.say('map.measure-sentence', { ...parts, comparison })}
      </p>
      <Disclosure summary={speech.say('map.definition')}>
        <p>{indicator.definition[speech.language]}</p>
        {indicator.caveats[speech.language] === '' ? null : (
          <p>{speech.say('map.caveats', { text: indicator.caveats[speech.language] })}</p>
        )}
      </Disclosure>
    </>
  );
}

function sayEmpty(speech: Speech, { indicator, division }: MapContent): string {
  return speech.say('map.measure-empty', {
    indicator: indicator?.name[speech.language] ?? '',
    level: division?.name[speech.language] ?? '',
  });
}

/** `Uppsala och Enköping (ersätter riket) 4,9 %`; undefined without a comparison value. */
export function sayComparison(
  speech: Speech,
  comparison: {
    name: Comparison['name'];
    standIn: boolean;
    figure: { value: number | null };
  } | null,
  indicator: Pick<IndicatorMetadata, 'unit' | 'decimals'>,
): string | undefined {
  if (comparison === null || comparison.figure.value === null) return undefined;
  const name = comparison.standIn
    ? speech.say('map.stand-in-name', { name: bareName(comparison.name) })
    : comparison.name;
  const value = sayValue(speech, comparison.figure.value, indicator);
  return speech.say('map.comparison-value', { name, value });
}

/** `SCB` of `Statistiska centralbyrån (SCB)`. */
export function shortPublisher(indicator: IndicatorMetadata): string {
  const { publisher } = indicator.source;
  return /\(([^)]+)\)/.exec(publisher)?.[1] ?? publisher;
}

/** A stand-in's own name, without the remark that it stands in, which the sentence says itself. */
function bareName(name: string): string {
  return name.replace(/\s*[(,].*$/, '');
}
