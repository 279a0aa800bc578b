import type { AnswerChange, AnswerText } from '#contract/rounds.ts';
import { ProblemError } from '../../api.ts';
import type { AnswerLine } from './ask-answers.ts';

/** What a party has written that is not saved, by commitment. */
export type Unsaved = Readonly<Record<string, AnswerChange>>;

/** Two have changed the same answer: what is saved, and what was written here. */
export interface AnswerConflict {
  readonly commitment: string;
  readonly theirs: AnswerText;
  readonly yours: AnswerChange;
}

/** Where the saving is. */
export interface QueueState {
  readonly doing: 'nothing' | 'saving' | 'waiting';
  readonly savedAt: Date | undefined;
  readonly conflict: AnswerConflict | undefined;
  /** A refusal that trying again does not help against, such as a round that was closed. */
  readonly refusal: unknown;
}

/** What a queue is opened with; clock, wait and memory are given to it. */
export interface QueueOptions {
  readonly line: Pick<AnswerLine, 'read' | 'save'>;
  readonly versions: ReadonlyMap<string, number>;
  readonly unsaved: Unsaved;
  readonly now: () => Date;
  /** Resolves when it is worth trying again. */
  readonly wait: () => Promise<void>;
  readonly remember: (unsaved: Unsaved) => void;
  readonly onState: (state: QueueState) => void;
}

export interface AnswerQueue {
  /** Takes a change; what was written before of the same field gives way. */
  readonly add: (commitment: string, change: AnswerChange) => void;
  /** Saves all there is, now; resolves when nothing is left, or nothing more can be done. */
  readonly flush: () => Promise<void>;
  /** Ends a conflict by keeping either. */
  readonly settle: (keep: 'theirs' | 'yours') => void;
}

/**
 * Saves what is written one change after another, in the order it was written, each with the version it began
 * from. Without contact it waits and tries again, and nothing is lost; a saving whose answer was lost on the
 * way is recognised.
 */
export function openAnswerQueue(options: QueueOptions): AnswerQueue {
  const { line, now, wait, remember, onState } = options;
  const versions = new Map(options.versions);
  const unsaved = new Map(Object.entries(options.unsaved));
  let state: QueueState = {
    doing: 'nothing',
    savedAt: undefined,
    conflict: undefined,
    refusal: undefined,
  };
  let running: Promise<void> | undefined;
  const tell = (part: Partial<QueueState>): void => {
    state = { ...state, ...part };
    onState(state);
  };
  const keep = (): void => remember(Object.fromEntries(unsaved));

  async function saveOne(commitment: string, change: AnswerChange): Promise<void> {
    tell({ doing: 'saving' });
    try {
      const saved = await line.save(commitment, versions.get(commitment) ?? 1, change);
      noteSaved(commitment, change, saved);
    } catch (error) {
      await meet(commitment, change, error);
    }
  }

  function noteSaved(commitment: string, change: AnswerChange, saved: AnswerText): void {
    versions.set(commitment, saved.version);
    // What was written while it was being saved is left.
    const left = Object.entries(unsaved.get(commitment) ?? {}).filter(
      ([field, value]) => change[field as keyof AnswerChange] !== value,
    );
    if (left.length === 0) unsaved.delete(commitment);
    else unsaved.set(commitment, Object.fromEntries(left));
    keep();
    tell({ doing: 'nothing', savedAt: now() });
  }

  async function meet(commitment: string, change: AnswerChange, error: unknown): Promise<void> {
    const status = error instanceof ProblemError ? error.status : 0;
    if (status === 0 || status >= 500 || status === 429) {
      tell({ doing: 'waiting' });
      await wait();
    } else if (status === 412) {
      await meetOther(commitment, change);
    } else {
      tell({ doing: 'nothing', refusal: error });
    }
  }

  async function meetOther(commitment: string, change: AnswerChange): Promise<void> {
    const found = await line.read().catch(() => undefined);
    const theirs = found?.commitments.find(({ id }) => id === commitment)?.answer;
    if (theirs === undefined) {
      tell({ doing: 'waiting' });
      await wait();
    } else if (holds(theirs, change)) {
      noteSaved(commitment, change, theirs);
    } else {
      tell({ doing: 'nothing', conflict: { commitment, theirs, yours: change } });
    }
  }

  async function run(): Promise<void> {
    for (;;) {
      const [next] = unsaved;
      if (next === undefined || state.conflict !== undefined || state.refusal !== undefined) return;
      await saveOne(...next);
    }
  }

  const flush = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    add: (commitment, change) => {
      unsaved.set(commitment, { ...unsaved.get(commitment), ...change });
      keep();
    },
    flush,
    settle: (kept) => {
      const { conflict } = state;
      if (conflict === undefined) return;
      const { commitment, theirs } = conflict;
      versions.set(commitment, theirs.version);
      if (kept === 'theirs') unsaved.delete(commitment);
      keep();
      tell({ conflict: undefined });
      void flush();
    },
  };
}

/** Whether an answer already says all that a change would write. */
function holds(answer: AnswerText, change: AnswerChange): boolean {
  return Object.entries(change).every(
    ([field, value]) => answer[field as keyof AnswerChange] === value,
  );
}
