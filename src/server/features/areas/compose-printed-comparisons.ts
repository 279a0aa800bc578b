import type { ProfileRow } from '#contract/areas.ts';
import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { sayBreaks } from '#contract/text/profile/say-breaks.ts';
import { hasValue, sayRole } from '#contract/text/profile/say-comparison.ts';
import { sayGroup, sexesOf } from '#contract/text/profile/say-group.ts';
import { sayP, sayTrendWord } from '#contract/text/profile/say-trend.ts';
import { sayFigure, sayPeriod } from '#contract/text/say-value.ts';
import { type JoinedFigure, joinHistory } from '#domain/areas/join-history.ts';
import { judgeTrend, type TrendJudgement } from '#domain/areas/judge-trend.ts';
import type { Block, Cell } from '../../documents/document.ts';
import { composePrintedStrip } from './compose-printed-strip.ts';
import type { PrintedPage } from './printed-page.ts';

/** Jämfört med: one strip an indicator. */
export function composeComparisons(page: PrintedPage): Block[] {
  const { speech, profile, cite } = page;
  const rows = profile.rows.filter((row) => row.indicator !== populationIndicator);
  const heading: Block = { kind: 'heading', level: 1, text: speech.say('profile.compared-title') };
  if (rows.length === 0) {
    return [heading, { kind: 'paragraph', text: speech.say('profile.compared-none') }];
  }
  const line = rows
    .flatMap((row) => row.comparisons)
    .find((one) => hasValue(one) && (one.role === 'country' || one.role === 'stand-in'));
  return [
    heading,
    {
      kind: 'paragraph',
      small: true,
      text:
        line === undefined
          ? speech.say('printed.legend-alone')
          : speech.say('printed.legend', { comparison: sayRole(speech, line) }),
    },
    {
      kind: 'table',
      caption: speech.say('profile.compared-title'),
      widths: [2.9, 1.7, 2.7, 4.9],
      heads: [
        { text: speech.say('printed.measure') },
        { text: speech.say('printed.value'), alignEnd: true },
        { text: speech.say('printed.picture') },
        { text: speech.say('printed.against') },
      ],
      rows: rows.map((row) => {
        const indicator = page.indicatorOf(row.indicator);
        const strip = indicator && composePrintedStrip(speech, row, indicator);
        return [
          {
            text: page.nameOf(row.indicator),
            note: sayPeriod(speech, row.figure.period),
          },
          { text: cite(row.figure, row.indicator), alignEnd: true },
          strip ?? { text: '–' },
          { text: comparisonText(page, row) },
        ];
      }),
    },
  ];
}

function comparisonText({ speech, indicatorOf }: PrintedPage, row: ProfileRow): string {
  const indicator = indicatorOf(row.indicator);
  if (indicator === undefined) return '–';
  const known = row.comparisons
    .filter(hasValue)
    .map((one) => `${sayRole(speech, one)} ${sayFigure(speech, one.figure, indicator)}`);
  const sexes = sexesOf(row).map(
    (group) => `${sayGroup(speech, group)} ${sayFigure(speech, group.figure, indicator)}`,
  );
  return known.length + sexes.length === 0 ? '–' : [...known, ...sexes].join(' · ');
}

/**
 * Över tid: the measures with at least two periods, as a table; figures recomputed from another edition are
 * marked, and what breaks a series is told below.
 */
export function composeHistory(page: PrintedPage): Block[] {
  const { speech } = page;
  const rows = page.profile.rows
    .map((row) => ({ row, joined: joinHistory(row) }))
    .map((one) => ({ ...one, judged: judgeTrend(one.joined) }))
    .filter(({ joined }) => joined.length >= 2);
  if (rows.length === 0) return [];
  const all = rows.flatMap(({ joined }) => joined.map(({ figure }) => figure.period));
  const periods = [...new Set(all)].sort();
  const areLong = rows.some(({ judged }) => judged.kind === 'trend');
  return [
    { kind: 'heading', level: 1, text: speech.say('profile.history-title') },
    {
      kind: 'table',
      caption: speech.say('profile.history-title'),
      widths: [3, ...periods.map(() => 1), ...(areLong ? [2] : [])],
      heads: [
        { text: speech.say('printed.measure') },
        ...periods.map((period) => ({ text: sayPeriod(speech, period), alignEnd: true })),
        ...(areLong ? [{ text: speech.say('profile.trend-head') }] : []),
      ],
      rows: rows.map(({ row, joined, judged }) => [
        { text: page.nameOf(row.indicator), note: unitOf(page, row.indicator) },
        ...periods.map((period) => historyCell(page, row.indicator, joined, period)),
        ...(areLong ? [trendCell(page, judged)] : []),
      ]),
    },
    ...rows.flatMap(({ row }): Block[] =>
      sayBreaks(speech, row).map((sentence) => ({
        kind: 'paragraph',
        small: true,
        text: `${page.nameOf(row.indicator)}. ${sentence}`,
      })),
    ),
  ];
}

/** The word, with the test that it rests on below. */
function trendCell({ speech }: PrintedPage, judged: TrendJudgement): Cell {
  const text = sayTrendWord(speech, judged);
  if (judged.kind === 'too-few') return { text };
  return { text, note: `p ${sayP(speech, judged.trend.p)}` };
}

/** A bar stands before the first figure after a break. */
function historyCell(
  page: PrintedPage,
  indicator: string,
  joined: readonly JoinedFigure[],
  period: string,
): Cell {
  const found = joined.find((one) => one.figure.period === period);
  const value = found?.figure.value;
  if (value == null) return { text: '–', alignEnd: true };
  const text = page.speech.number(value, page.indicatorOf(indicator)?.decimals ?? 1);
  const note = found?.link?.kind === 'recomputed' ? page.speech.say('profile.recomputed') : '';
  const cell = { text: found?.isAfterBreak ? `| ${text}` : text, alignEnd: true };
  return note === '' ? cell : { ...cell, note };
}

function unitOf({ speech, indicatorOf }: PrintedPage, id: string): string {
  const indicator = indicatorOf(id);
  return indicator === undefined ? '' : speech.say(`unit-name.${indicator.unit}`);
}
