import type { ReactNode } from 'react';
import type { Figure } from '#contract/figures.ts';
import { sayFigure } from '#contract/text/say-value.ts';
import { FigureText } from '../../design/figure-text.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { SourceMark } from './source-mark.tsx';
import type { AreaView } from './use-area-profile.ts';

export interface MarkedFigureProps {
  readonly view: AreaView;
  readonly indicator: string;
  readonly figure: Figure;
  readonly isLarge?: boolean;
}

/** A number, or why it is missing, with the number of its source. */
export function MarkedFigure({ view, indicator, figure, isLarge }: MarkedFigureProps): ReactNode {
  const speech = useSpeech();
  const measure = view.indicatorOf(indicator) ?? { unit: 'persons', decimals: 1 };
  return (
    <>
      <FigureText value={sayFigure(speech, figure, measure)} isLarge={isLarge ?? false} />
      <SourceMark view={view} release={figure.release} indicator={indicator} />
    </>
  );
}
