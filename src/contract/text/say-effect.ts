import type { EffectEstimate, EffectPage } from '../effects.ts';
import type { Speech, TextKey } from './format.ts';
import { sayDifference, saySigned } from './say-value.ts';

/** Effekten i ord, most important first; what cannot be told says why, and the caution is never left out. */
export function sayEffect(effect: EffectPage, speech: Speech): readonly string[] {
  const { say, language, date, list } = speech;
  const { indicator, commitment, comparisons } = effect;
  const lead = say(commitment.wholeCounty ? 'effect.lead-county' : 'effect.lead', {
    indicator: indicator.name[language],
    day: date(commitment.from),
  });
  const gap = (key: TextKey, found: EffectEstimate | null): readonly string[] =>
    found === null ? [] : [say(key, { estimate: sayEstimate(effect, found, speech) })];
  const names = (key: TextKey, areas: readonly { readonly name: string }[]): readonly string[] =>
    areas.length === 0 ? [] : [say(key, { areas: list(areas.map(({ name }) => name)) })];
  return [
    lead,
    say('effect.caution'),
    ...gap('effect.gap-before', effect.gapBefore),
    ...gap('effect.gap-after', effect.gapAfter),
    ...sayMethods(effect, speech),
    sayTrend(effect, speech),
    comparisons.length === 0
      ? say('effect.no-comparison')
      : say(
          comparisons[0]?.chosenBy === 'compass' ? 'effect.compass-chosen' : 'effect.level-chosen',
        ),
    ...names('effect.compared-with', comparisons),
    ...names('effect.without-values', effect.withoutValues),
    ...names('effect.other-divisions', effect.otherDivisions),
    ...(effect.beforeBreak.length === 0
      ? []
      : [say('effect.before-break', { periods: list(effect.beforeBreak) })]),
    say('effect.source', { source: indicator.source }),
  ];
}

type Refused = { readonly refused: string; readonly found: number; readonly least: number };

function sayMethods(effect: EffectPage, speech: Speech): readonly string[] {
  const { say } = speech;
  const { differences, series, synthetic, indicator } = effect;
  const cannot = (method: 'differences' | 'series' | 'synthetic', refusal: Refused): string => {
    const { found, least } = refusal;
    const why = speech.sayIfKnown(`effect.refused.${refusal.refused}`, { found, least });
    return say('effect.cannot', { method: say(`effect.method.${method}`), why: why ?? '' });
  };
  const said = (key: TextKey, found: EffectEstimate): string =>
    say(key, { estimate: sayEstimate(effect, found, speech) });
  return [
    ...('refused' in differences
      ? [cannot('differences', differences)]
      : [
          said('effect.differences', differences.effect),
          said(
            reachesZero(differences.trendBefore)
              ? 'effect.trend-before'
              : 'effect.trend-before-unlike',
            differences.trendBefore,
          ),
        ]),
    'refused' in series ? cannot('series', series) : said('effect.series', series.effectAtEnd),
    'refused' in synthetic
      ? cannot('synthetic', synthetic)
      : say('effect.synthetic', {
          estimate: sayDifference(speech, synthetic.effect, indicator),
          place: synthetic.place,
          of: synthetic.of,
        }),
  ];
}

function reachesZero({ low, high }: EffectEstimate): boolean {
  return low !== null && high !== null && low <= 0 && high >= 0;
}

function sayTrend({ trend }: EffectPage, { say }: Speech): string {
  if ('tooFew' in trend) return say('effect.trend-too-few', { count: trend.tooFew });
  const { direction, firstYear, lastYear } = trend;
  return say(`effect.trend.${direction}`, { from: String(firstYear), to: String(lastYear) });
}

function sayEstimate(effect: EffectPage, found: EffectEstimate, speech: Speech): string {
  const estimate = sayDifference(speech, found.estimate, effect.indicator);
  const { low, high } = found;
  if (low === null || high === null) return speech.say('effect.without-interval', { estimate });
  const { decimals } = effect.indicator;
  return speech.say('effect.interval', {
    estimate,
    low: saySigned(speech, low, decimals),
    high: saySigned(speech, high, decimals),
  });
}
