import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { PolicyAreaText } from '#contract/parties.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayPeriod } from '#contract/text/say-value.ts';

/** Every documented field of a measure as name and text; a field nobody knows says "okänt". */
export function listFacts(
  speech: Speech,
  indicator: IndicatorMetadata,
  all: readonly IndicatorMetadata[],
  policyAreas: readonly PolicyAreaText[] = [],
): readonly (readonly [string, string])[] {
  const { say, language } = speech;
  const { source } = indicator;
  const told = (text: string): string =>
    text === 'unknown' || text === '' ? say('data.unknown') : text;
  const policyArea = policyAreas.find((one) => one.id === indicator.policyArea);
  const proxied = all.find((one) => one.id === indicator.proxyFor);
  const kind =
    proxied === undefined
      ? say(`catalogue.kind.${indicator.kind}`)
      : say('catalogue.proxy-for', { name: proxied.name[language] });
  const [from = 0, to = 0] = indicator.validRange;
  const edge = (value: number): string => speech.number(value, Number.isInteger(value) ? 0 : 1);
  return [
    [say('catalogue.definition'), told(indicator.definition[language])],
    [say('catalogue.numerator'), told(indicator.numerator[language])],
    [say('catalogue.denominator'), told(indicator.denominator[language])],
    [say('catalogue.unit'), say(`unit-name.${indicator.unit}`)],
    [say('catalogue.decimals'), String(indicator.decimals)],
    [say('catalogue.range'), say('catalogue.range-span', { from: edge(from), to: edge(to) })],
    [say('catalogue.polarity'), say(`catalogue.polarity.${indicator.polarity}`)],
    [say('catalogue.kind'), kind],
    [
      say('catalogue.about-children'),
      say(indicator.aboutChildren ? 'catalogue.yes' : 'catalogue.no'),
    ],
    [
      say('catalogue.policy-area'),
      policyArea?.name[language] ?? indicator.policyArea ?? say('catalogue.no-policy-area'),
    ],
    [say('catalogue.level'), say(`level.${indicator.lowestLevel}`)],
    [say('catalogue.country-value'), sayCountryValue(speech, indicator)],
    [say('catalogue.period-kind'), say(`period-kind.${indicator.periodKind}`)],
    ...(indicator.minimumRespondents === undefined
      ? []
      : [
          [
            say('catalogue.minimum-respondents'),
            say('catalogue.minimum-respondents-of', { count: indicator.minimumRespondents }),
          ] as const,
        ]),
    [say('catalogue.caveats'), told(indicator.caveats[language])],
    [say('catalogue.publisher'), told(source.publisher)],
    [say('catalogue.table'), told(source.table)],
    [say('catalogue.query'), told(source.cellQuery)],
    [say('catalogue.published'), told(source.publishedOn)],
    [say('catalogue.next-update'), told(source.nextUpdate)],
    [say('catalogue.licence'), told(source.licence)],
    [say('catalogue.id'), indicator.id],
  ];
}

/** The slot for the country's value: the newest period that has one, or that there is none yet. */
function sayCountryValue(speech: Speech, indicator: IndicatorMetadata): string {
  const newest = indicator.coverage
    .filter((one) => one.division === 'country' && one.values > 0)
    .map((one) => one.period)
    .sort()
    .at(-1);
  return newest === undefined
    ? speech.say('catalogue.country-value-none')
    : speech.say('catalogue.country-value-loaded', { period: sayPeriod(speech, newest) });
}
