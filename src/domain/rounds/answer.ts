/** Läge: how far a commitment has come, by the party's own word. */
export const standings = ['on-track', 'done', 'delayed', 'cancelled', 'cannot-tell'] as const;
export type Standing = (typeof standings)[number];

/** Svar: what a party says of one commitment in a round. Texts are empty until written. */
export interface Answer {
  readonly commitment: string;
  readonly party: string;
  /** Läget; undefined until chosen. */
  readonly standing: Standing | undefined;
  /** Läget in the party's own words. */
  readonly words: string;
  /** Vad gjordes. */
  readonly done: string;
  /** Vad såg vi. */
  readonly seen: string;
  /** Vad behövs. */
  readonly needed: string;
  /** Rises by one with every change; 1 before anything is saved. */
  readonly version: number;
}

/** What one saving may change. */
export const answerFields = ['standing', 'words', 'done', 'seen', 'needed'] as const;

/** An answer before anything is saved. */
export function emptyAnswer(party: string, commitment: string): Answer {
  return {
    commitment,
    party,
    standing: undefined,
    words: '',
    done: '',
    seen: '',
    needed: '',
    version: 1,
  };
}
