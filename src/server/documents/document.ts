/** A run of text; `strong` for what the eye should find first. */
export interface Cell {
  readonly text: string;
  readonly strong?: boolean;
  readonly alignEnd?: boolean;
  /** Small text under it. */
  readonly note?: string;
}

/** Jämförelseremsa: an area's value among others on one scale, all places as shares 0–1 of the width. */
export interface Strip {
  readonly own: number;
  readonly spread: {
    readonly min: number;
    readonly low: number;
    readonly high: number;
    readonly max: number;
  };
  readonly marks: readonly {
    readonly at: number;
    readonly kind: 'line' | 'diamond' | 'ring' | 'triangle';
  }[];
  /** Says what the picture shows, for those who do not see it. */
  readonly description: string;
}

/** One part of a document, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Relative widths of the columns. */
      readonly widths: readonly number[];
      readonly heads: readonly Cell[];
      readonly rows: readonly (readonly (Cell | Strip)[])[];
    }
  | {
      /** A thing with what is said of it, such as a commitment with its answers. */
      readonly kind: 'entry';
      readonly title: string;
      readonly note: string;
      readonly parts: readonly { readonly label: string; readonly text: string }[];
    }
  | { readonly kind: 'page-break' };

/** Dokument: what a PDF says, without how it looks. */
export interface PrintedDocument {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** ISO date printed in the foot and in the file's properties. */
  readonly date: string;
  readonly foot: string;
  readonly blocks: readonly Block[];
}
