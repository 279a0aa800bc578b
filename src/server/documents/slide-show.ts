/** Bild: one message, the lines that carry it, and notes with its sources. */
export interface Slide {
  readonly message: string;
  readonly lines: readonly string[];
  readonly note: string;
}

/** Bildspel: what a presentation says, without how it looks. */
export interface SlideShow {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** ISO date in the file's properties. */
  readonly date: string;
  readonly foot: string;
  readonly slides: readonly Slide[];
}
