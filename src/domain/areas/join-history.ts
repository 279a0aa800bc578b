import type { Figure } from '../indicators/figure.ts';
import { endYear, parsePeriod } from '../time/period.ts';
import type { ProfileRow } from './area-profile.ts';
import type { LinkedHistory } from './link-editions.ts';

/** Siffra i en serie, with the edition it comes from when that is another. */
export interface JoinedFigure {
  readonly figure: Figure;
  readonly link: Pick<LinkedHistory, 'division' | 'kind'> | undefined;
  /** Whether the series is broken between the figure before and this one. */
  readonly isAfterBreak: boolean;
}

/** What a series is joined of. */
export interface HistoryParts {
  readonly history: readonly Figure[];
  readonly linked: readonly (Pick<LinkedHistory, 'division' | 'kind'> & {
    readonly figures: readonly Figure[];
  })[];
  readonly breaks: readonly Pick<ProfileRow['breaks'][number], 'period'>[];
}

/** Foga samman serie: an area's own figures with those of other editions, oldest first, and its breaks. */
export function joinHistory({ history, linked, breaks }: HistoryParts): readonly JoinedFigure[] {
  const all = [
    ...linked.flatMap((link) => link.figures.map((figure) => ({ figure, link }))),
    ...history.map((figure) => ({ figure, link: undefined })),
  ];
  const startOf = ({ period }: { readonly period: string }): string => parsePeriod(period).start;
  const yearOf = ({ figure }: { readonly figure: Figure }): number =>
    endYear(parsePeriod(figure.period));
  const sorted = all.toSorted(
    (a, b) => yearOf(a) - yearOf(b) || (startOf(a.figure) < startOf(b.figure) ? -1 : 1),
  );
  return sorted.map((one, i) => {
    const before = sorted[i - 1];
    const isAfterBreak =
      before !== undefined &&
      (before.link?.division !== one.link?.division ||
        breaks.some(
          (at) => startOf(before.figure) < startOf(at) && startOf(one.figure) >= startOf(at),
        ));
    return { ...one, isAfterBreak };
  });
}
