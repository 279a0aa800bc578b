import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError } from '#domain/domain-error.ts';
import type { ApartWatch } from './watch-apart.ts';

/** What the child process answers: the result, the refusal as plain data, or a fault of ours. */
type Answer<Result> =
  | { readonly result: Result }
  | { readonly code: string; readonly data: DomainError['data'] }
  | { readonly fault: string };

/** Resident memory of the child, everything counted: a file that needs more is not one of ours. */
const megabytes = 512;
/** Of that for JavaScript's own objects; the rest is the program and the bytes of the file. */
const heapMegabytes = 400;
/** Of that for objects that are new: with more, 1.2 million values take 400 MB to read instead of 260. */
const youngMegabytes = 4;
/** By the clock a reading has so many times the seconds it has of the processor, which others use too. */
const patience = 3;
/** Children at once: more would need the memory of the whole machine for files that nobody waits for. */
const mostAtOnce = 2;
/** Compiled code from one child to the next: a child is ready in 50 ms instead of 150. */
const compiled = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'compiled');

/**
 * Does the reading of a file in a process of its own, so that a heavy or hostile one neither holds up other
 * requests nor takes the program with it. The process is the file `worker`, which calls `answerApart`; it
 * is ended with its answer, at its limits, and when this process ends. It knows no secrets: its environment is
 * empty.
 *
 * @throws DomainError what the work throws, `release/reading-too-slow` beyond the seconds of processor
 *   time, and `release/reading-too-large` beyond 512 MB
 */
export async function runApart<Input extends { readonly fileName: string }, Result>(
  worker: string,
  input: Input,
  seconds: number,
): Promise<Result> {
  await takeTurn();
  try {
    const answer = await ask<Input, Result>(worker, input, seconds);
    if ('result' in answer) return answer.result;
    if ('fault' in answer) throw new RangeError(answer.fault);
    throw new DomainError(answer.code, answer.data);
  } finally {
    giveTurn();
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
}

function giveTurn(): void {
  const next = waiting.shift();
  if (next === undefined) running--;
  else next();
}

async function ask<Input extends { readonly fileName: string }, Result>(
  worker: string,
  input: Input,
  seconds: number,
): Promise<Answer<Result>> {
  const child = fork(new URL(worker), [worker, String(process.pid), String(seconds)], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${youngMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: environment(),
  });
  const data = { file: input.fileName, seconds };
  const timer = setTimeout(
    () => {
      child.kill('SIGTERM');
    },
    seconds * patience * 1000,
  );
  try {
    return await new Promise<Answer<Result>>((resolve, reject) => {
      child.once('message', (answer) => resolve(answer as Answer<Result>)); // as `answerTo` sends it
      child.once('error', reject);
      // Faults come as an answer, so a child that ends without one was ended: by time or by memory.
      child.once('exit', (_code, signal) =>
        resolve({
          code: signal === 'SIGTERM' ? 'release/reading-too-slow' : 'release/reading-too-large',
          data,
        }),
      );
      send(child, input);
    });
  } finally {
    clearTimeout(timer);
    // It has said what it had to say; left to end by itself it may hang where its threads meet.
    child.kill('SIGKILL');
  }
}

/** A child that has ended already tells by its exit; what could not be sent says nothing more. */
function send(child: ChildProcess, input: object): void {
  child.send(input, () => {});
}

function environment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env; // without it Windows opens no socket
  return { NODE_COMPILE_CACHE: compiled, ...(SystemRoot && { SystemRoot }) };
}

/** In the process that `runApart` made of the file `worker`: does the work. Elsewhere: nothing. */
export function answerApart<Input, Result>(worker: string, work: (input: Input) => Result): void {
  const [, , task, parent, seconds] = process.argv;
  if (process.send === undefined || task !== worker) return;
  const watch: ApartWatch = { parent: Number(parent), megabytes, seconds: Number(seconds) };
  new Worker(new URL('./watch-apart.ts', import.meta.url), { workerData: watch }).unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.once('message', (input) => process.send?.(answerTo(input as Input, work)));
}

function answerTo<Input, Result>(input: Input, work: (input: Input) => Result): Answer<Result> {
  try {
    return { result: work(input) };
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, data: error.data };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
