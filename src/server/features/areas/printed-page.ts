import type { AreaProfile } from '#contract/areas.ts';
import type { Figure } from '#contract/figures.ts';
import type { ReleaseText } from '#contract/releases.ts';
import type { Speech } from '#contract/text/format.ts';
import { collectSources, type Sources } from '#contract/text/profile/collect-sources.ts';
import type { DescribedIndicator, IndicatorOf } from '#contract/text/profile/explain-condition.ts';
import { sayFigure } from '#contract/text/say-value.ts';

/** What a printed profile is made of. `date` is the ISO day it is made. */
export interface PrintedProfile {
  readonly profile: AreaProfile;
  readonly indicators: readonly DescribedIndicator[];
  readonly releases: readonly ReleaseText[];
  readonly speech: Speech;
  readonly date: string;
  /** What must be said of all of it, such as that it is invented. */
  readonly notes: readonly string[];
}

/** The same with what its parts look up. */
export interface PrintedPage extends PrintedProfile {
  readonly indicatorOf: IndicatorOf;
  readonly nameOf: (indicator: string) => string;
  readonly sources: Sources;
  /** A figure as text: `9,1 %`, or why there is none. */
  readonly figureText: (figure: Figure | null, indicator: string) => string;
  /** The same with the number of its source: `9,1 % [2]`. */
  readonly cite: (figure: Figure | null, indicator: string) => string;
}

export function openPage(printed: PrintedProfile): PrintedPage {
  const { profile, speech, indicators } = printed;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const sources = collectSources(profile);
  const figureText = (figure: Figure | null, indicator: string): string => {
    const measure = byId.get(indicator);
    return figure === null || measure === undefined ? '–' : sayFigure(speech, figure, measure);
  };
  return {
    ...printed,
    indicatorOf: (id) => byId.get(id),
    nameOf: (id) => byId.get(id)?.name[speech.language] ?? id,
    sources,
    figureText,
    cite: (figure, indicator) => {
      const number = figure && sources.numberOf(figure.release);
      return `${figureText(figure, indicator)}${number == null ? '' : ` [${number}]`}`;
    },
  };
}
