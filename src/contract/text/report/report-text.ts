/** Part of an annual report as it is read, in one language; page, PDF and Word say the same. */
export type ReportBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly anchor: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Relative widths of the columns. */
      readonly widths: readonly number[];
      readonly heads: readonly string[];
      /** Columns of numbers. */
      readonly numeric: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'entry';
      readonly title: string;
      readonly note: string;
      readonly parts: readonly { readonly label: string; readonly text: string }[];
    };

export interface ReportChapter {
  /** Stays the same from year to year, so that a link keeps its meaning. */
  readonly anchor: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

/** Bild: one message, what carries it, and where it is read. */
export interface ReportSlide {
  readonly message: string;
  readonly lines: readonly string[];
  readonly note: string;
}

/** Årsrapporten i ord: the sentences of a report in one language. */
export interface ReportText {
  readonly title: string;
  readonly lead: string;
  readonly chapters: readonly ReportChapter[];
  /** Numbered from 1, as the sentences cite them. */
  readonly sources: readonly string[];
  readonly slides: readonly ReportSlide[];
}
