/** En källas svar: when it last confirmed figures, and when it has failed since. Dates as ISO text. */
export interface SourceAge {
  readonly publisher: string;
  readonly indicators: readonly string[];
  /** Undefined when it has never answered. */
  readonly confirmed: string | undefined;
  /** Of the latest failure, when nothing has come since. */
  readonly failed: string | undefined;
}
/** An indicator that is shown, with the date of its newest release and when the next edition is expected. */
export interface ShownIndicator {
  readonly id: string;
  readonly publisher: string;
  /** Undefined when it has no values. */
  readonly fetched: string | undefined;
  /** ISO date or year-month, or 'unknown'. */
  readonly nextUpdate: string;
}
/** Uppgifternas ålder: from when they are, and why they may be old. */
export interface AgeOfData {
  readonly asOf: string | undefined;
  readonly because:
    | {
        readonly reason: 'source-failed' | 'update-expected';
        readonly publisher: string;
        readonly at: string;
      }
    | undefined;
}
/**
 * Säg uppgifternas ålder: the newest day on which a source stood for what is shown. They may be old when a source
 * has failed since, or when the day of a newer edition has passed and nothing has been fetched after it.
 *
 * @param today ISO date.
 */
export declare function tellAge(
  shown: readonly ShownIndicator[],
  sources: readonly SourceAge[],
  today: string,
): AgeOfData;
