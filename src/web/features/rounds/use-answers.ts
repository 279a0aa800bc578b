import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerChange, AnswerText, OwnAnswers } from '#contract/rounds.ts';
import {
  type AnswerQueue,
  openAnswerQueue,
  type QueueState,
  type Unsaved,
} from './answer-queue.ts';
import { type AnswerLine, openAnswerLine } from './ask-answers.ts';

/** A pause in the writing after which it is saved, in ms. */
const pause = 700;
/** Between tries without contact, in ms; sooner when the browser says that it is back. */
const patience = 4_000;

/** The answers of a link: what is shown, what is saved, and how to change them. */
export interface UsedAnswers {
  readonly own: OwnAnswers | undefined;
  /** Why there is nothing to show. */
  readonly error: unknown;
  readonly state: QueueState | undefined;
  readonly answerTo: (commitment: string) => AnswerText;
  readonly change: (commitment: string, change: AnswerChange) => void;
  readonly saveNow: () => void;
  readonly settle: (keep: 'theirs' | 'yours') => void;
  readonly submit: () => Promise<void>;
}

export function useAnswers(token: string): UsedAnswers {
  const line = useMemo(() => openAnswerLine(token), [token]);
  const [own, setOwn] = useState<OwnAnswers>();
  const [error, setError] = useState<unknown>();
  const [state, setState] = useState<QueueState>();
  const [written, setWritten] = useState<Unsaved>({});
  const queue = useRef<AnswerQueue>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let isOpen = true;
    line.read().then(
      (answers) => {
        if (!isOpen) return;
        setOwn(answers);
        const unsaved = recall(answers.round.id);
        setWritten(unsaved);
        queue.current = openFor(line, answers, unsaved, setState);
        void queue.current.flush();
      },
      (problem: unknown) => {
        if (isOpen) setError(problem);
      },
    );
    return () => {
      isOpen = false;
      clearTimeout(timer.current);
    };
  }, [line]);

  const saveNow = useCallback((): void => {
    clearTimeout(timer.current);
    void queue.current?.flush();
  }, []);
  const change = useCallback(
    (commitment: string, changed: AnswerChange): void => {
      setWritten((before) => ({ ...before, [commitment]: { ...before[commitment], ...changed } }));
      queue.current?.add(commitment, changed);
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, 'standing' in changed ? 0 : pause);
    },
    [saveNow],
  );
  const answerTo = (commitment: string): AnswerText => {
    const saved = own?.commitments.find(({ id }) => id === commitment)?.answer;
    return { ...(saved as AnswerText), ...written[commitment] };
  };
  const settle = (keep: 'theirs' | 'yours'): void => {
    const conflict = state?.conflict;
    if (conflict !== undefined && keep === 'theirs') {
      const { commitment, theirs, version: _ } = { ...conflict, ...conflict.theirs };
      setWritten((before) => ({ ...before, [commitment]: changeOf(theirs) }));
    }
    queue.current?.settle(keep);
  };
  const submit = async (): Promise<void> => {
    clearTimeout(timer.current);
    await queue.current?.flush();
    setOwn(await line.submit());
  };
  return { own, error, state, answerTo, change, saveNow, settle, submit };
}

function openFor(
  line: AnswerLine,
  { round, commitments }: OwnAnswers,
  unsaved: Unsaved,
  onState: (state: QueueState) => void,
): AnswerQueue {
  return openAnswerQueue({
    line,
    unsaved,
    versions: new Map(commitments.map(({ id, answer }) => [id, answer.version])),
    now: () => new Date(),
    wait: worthTrying,
    remember: (left) => keep(round.id, left),
    onState,
  });
}

function worthTrying(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, patience);
    addEventListener('online', done);
  });
}

function changeOf({ standing, words, done, seen, needed }: AnswerText): AnswerChange {
  return { standing, words, done, seen, needed };
}

/** What is not saved outlives a reload of the page, in this tab only. */
function keep(round: string, unsaved: Unsaved): void {
  try {
    if (Object.keys(unsaved).length === 0) sessionStorage.removeItem(nameOf(round));
    else sessionStorage.setItem(nameOf(round), JSON.stringify(unsaved));
  } catch {
    // A browser that keeps nothing: what is written still stands on the page.
  }
}

function recall(round: string): Unsaved {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(round)) ?? '{}') as Unsaved; // as keep wrote it
  } catch {
    return {};
  }
}

function nameOf(round: string): string {
  return `samsyn.unsaved.${round}`;
}
