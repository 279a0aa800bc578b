import type { ProfileRow } from '#contract/areas.ts';
import { populationIndicator } from '#contract/text/profile/collect-sources.ts';
import { hasValue, sayRole } from '#contract/text/profile/say-comparison.ts';
import { sayFigure, sayPeriod } from '#contract/text/say-value.ts';
import type { Block } from '../../documents/document.ts';
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
  return known.length === 0 ? '–' : known.join(' · ');
}

/** Över tid: the measures with at least two periods, as a table. */
export function composeHistory(page: PrintedPage): Block[] {
  const { speech } = page;
  const rows = page.profile.rows.filter((row) => row.history.length >= 2);
  if (rows.length === 0) return [];
  const periods = [...new Set(rows.flatMap((row) => row.history.map((f) => f.period)))].sort();
  return [
    { kind: 'heading', level: 1, text: speech.say('profile.history-title') },
    {
      kind: 'table',
      caption: speech.say('profile.history-title'),
      widths: [3, ...periods.map(() => 1)],
      heads: [
        { text: speech.say('printed.measure') },
        ...periods.map((period) => ({ text: sayPeriod(speech, period), alignEnd: true })),
      ],
      rows: rows.map((row) => {
        const decimals = page.indicatorOf(row.indicator)?.decimals ?? 1;
        return [
          { text: page.nameOf(row.indicator), note: unitOf(page, row.indicator) },
          ...periods.map((period) => {
            const figure = row.history.find((one) => one.period === period);
            const value = figure?.value;
            return {
              text: value == null ? '–' : speech.number(value, decimals),
              alignEnd: true,
            };
          }),
        ];
      }),
    },
  ];
}

function unitOf({ speech, indicatorOf }: PrintedPage, id: string): string {
  const indicator = indicatorOf(id);
  return indicator === undefined ? '' : speech.say(`unit-name.${indicator.unit}`);
}
