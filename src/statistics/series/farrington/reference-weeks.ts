/** Which past weeks a week is compared with. */
export interface ReferenceChoice {
  /** Weeks in a year (months: 12). */
  readonly frequency: number;
  /** Years back, ≥ 1. */
  readonly years: number;
  /** Weeks on each side of the same week in past years. */
  readonly halfWindow: number;
  /** 1: only the windows; more: all weeks, with so many seasons a year, the window being the last. */
  readonly seasons: number;
  /** Weeks right before that are left out, because a starting outbreak must not hide itself. */
  readonly excludedRecent: number;
}

/** A past week and its season, 1 … seasons; the season of the week that is judged is the last. */
export interface ReferenceWeek {
  readonly week: number;
  readonly season: number;
}

/**
 * The weeks that the week at a place is compared with; undefined when the series does not reach so far
 * back.
 *
 * Source: Noufaily et al., Statistics in Medicine 32 (2013), section 3.2; blocks as in the R package
 * surveillance.
 *
 * @example
 * const choice = { frequency: 4, years: 1, halfWindow: 0, seasons: 1, excludedRecent: 0 };
 * referenceWeeks(6, choice) // => [{ week: 2, season: 1 }]
 */
export function referenceWeeks(
  place: number,
  choice: ReferenceChoice,
): readonly ReferenceWeek[] | undefined {
  const { frequency, years, halfWindow, seasons, excludedRecent } = choice;
  if (place - years * frequency - halfWindow < 0) return undefined;
  const weeks: ReferenceWeek[] = [];
  for (let year = years; year >= 1; year--) {
    const centre = place - year * frequency;
    for (let week = centre - halfWindow; week <= centre + halfWindow; week++) {
      weeks.push({ week, season: seasons });
    }
    if (seasons > 1) weeks.push(...weeksBetween(centre + halfWindow + 1, choice));
  }
  return weeks.filter(({ week }) => week < place - Math.max(excludedRecent, halfWindow));
}

/** The weeks between two windows in blocks as even as can be, longer ones first. */
function weeksBetween(
  start: number,
  { frequency, halfWindow, seasons }: ReferenceChoice,
): ReferenceWeek[] {
  const count = frequency - 2 * halfWindow - 1;
  const blocks = seasons - 1;
  const length = Math.floor(count / blocks);
  const longer = count % blocks;
  const weeks: ReferenceWeek[] = [];
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < length + (block < longer ? 1 : 0); i++) {
      weeks.push({ week: start + weeks.length, season: block + 1 });
    }
  }
  return weeks;
}
