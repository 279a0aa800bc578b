import { expect, test } from 'vitest';
import type { AnswerChange, AnswerText, OwnAnswers } from '#contract/rounds.ts';
import { ProblemError } from '../../api.ts';
import {
  type AnswerQueue,
  openAnswerQueue,
  type QueueState,
  type Unsaved,
} from './answer-queue.ts';

const empty = {
  commitment: 'c',
  standing: null,
  words: '',
  done: '',
  seen: '',
  needed: '',
  version: 1,
};

/** A server with one answer, which fails as it is told before each saving. */
function serve(failures: readonly ('lost' | 'unreachable' | 'closed' | undefined)[] = []) {
  let standing: AnswerText = empty;
  const left = [...failures];
  const problem = (status: number, code: string) =>
    new ProblemError({ status, code, detail: code });
  return {
    answer: () => standing,
    write: (change: AnswerChange) => {
      standing = { ...standing, ...change, version: standing.version + 1 };
    },
    line: {
      read: async () => ({ commitments: [{ id: 'c', answer: standing }] }) as unknown as OwnAnswers,
      save: async (_: string, version: number, change: AnswerChange) => {
        const failure = left.shift();
        if (failure === 'unreachable') throw problem(0, 'network/unreachable');
        if (failure === 'closed') throw problem(409, 'round/closed');
        if (version !== standing.version) throw problem(412, 'http/changed-meanwhile');
        standing = { ...standing, ...change, version: version + 1 };
        if (failure === 'lost') throw problem(0, 'network/unreachable');
        return standing;
      },
    },
  };
}

function open(server: ReturnType<typeof serve>, unsaved: Unsaved = {}) {
  const states: QueueState[] = [];
  let kept: Unsaved = unsaved;
  const queue: AnswerQueue = openAnswerQueue({
    line: server.line,
    versions: new Map([['c', 1]]),
    unsaved,
    now: () => new Date('2026-12-01T13:32:00Z'),
    wait: async () => {},
    remember: (left) => {
      kept = left;
    },
    onState: (state) => states.push(state),
  });
  return { queue, states, kept: () => kept };
}

test('what is written is saved, and nothing is left to save', async () => {
  const server = serve();
  const { queue, states, kept } = open(server);
  queue.add('c', { standing: 'done' });
  expect(kept()).toEqual({ c: { standing: 'done' } });
  queue.add('c', { done: 'Gjort' });
  await queue.flush();
  expect(server.answer()).toMatchObject({ standing: 'done', done: 'Gjort', version: 2 });
  expect(kept()).toEqual({});
  expect(states.at(-1)).toMatchObject({ doing: 'nothing', savedAt: expect.any(Date) });
});

test('without contact it waits, tries again, and loses nothing', async () => {
  const server = serve(['unreachable', 'unreachable', undefined]);
  const { queue, states, kept } = open(server);
  queue.add('c', { done: 'Skrivet på tåget' });
  await queue.flush();
  expect(states.map(({ doing }) => doing)).toContain('waiting');
  expect(server.answer().done).toBe('Skrivet på tåget');
  expect(kept()).toEqual({});
});

test('a saving whose answer was lost is recognised and is no conflict', async () => {
  const server = serve(['lost']);
  const { queue, states } = open(server);
  queue.add('c', { seen: 'Fler kom' });
  await queue.flush();
  expect(states.every(({ conflict }) => conflict === undefined)).toBe(true);
  expect(server.answer()).toMatchObject({ seen: 'Fler kom', version: 2 });
});

test('what was left from before is saved when the page is opened again', async () => {
  const server = serve();
  const { queue } = open(server, { c: { needed: 'Lokaler' } });
  await queue.flush();
  expect(server.answer().needed).toBe('Lokaler');
});

test.each([
  ['yours', 'Mitt'],
  ['theirs', 'Deras'],
] as const)('when two have written, %s may be kept', async (keep, expected) => {
  const server = serve();
  server.write({ done: 'Deras' });
  const { queue, states, kept } = open(server);
  queue.add('c', { done: 'Mitt' });
  await queue.flush();
  expect(states.at(-1)?.conflict).toMatchObject({
    theirs: { done: 'Deras' },
    yours: { done: 'Mitt' },
  });
  expect(server.answer().done).toBe('Deras');
  queue.settle(keep);
  await queue.flush();
  expect(server.answer().done).toBe(expected);
  expect(kept()).toEqual({});
});

test('a refusal is told and what was written is kept', async () => {
  const { queue, states, kept } = open(serve(['closed']));
  queue.add('c', { done: 'För sent' });
  await queue.flush();
  expect(states.at(-1)?.refusal).toMatchObject({ code: 'round/closed' });
  expect(kept()).toEqual({ c: { done: 'För sent' } });
});
