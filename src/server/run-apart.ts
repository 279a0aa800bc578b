import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { DomainError } from '#domain/domain-error.ts';

/** What the thread is given: which work it is, and what the work needs. */
type Task<Input> = { readonly task: string; readonly input: Input };
/** What the thread answers: the result, or the refusal as plain data. */
type Answer<Result> =
  | { readonly result: Result }
  | { readonly code: string; readonly data: DomainError['data'] };

/** A file that needs more is not one of ours. */
const megabytes = 1024;

/**
 * Does the reading of a file in a thread of its own, so that a heavy one neither holds up other requests
 * nor takes the program with it. The thread is the file `worker`, which calls `answerApart`.
 *
 * @throws DomainError what the work throws, and `release/reading-too-slow` beyond the seconds or 1 GB
 */
export async function runApart<Input extends { readonly fileName: string }, Result>(
  worker: string,
  input: Input,
  seconds: number,
): Promise<Result> {
  const thread = new Worker(new URL(worker), {
    workerData: { task: worker, input } satisfies Task<Input>,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const tooSlow = () => new DomainError('release/reading-too-slow', { file: input.fileName });
  const answer = await new Promise<Answer<Result>>((resolve, reject) => {
    const timer = setTimeout(() => {
      void thread.terminate();
      reject(tooSlow());
    }, seconds * 1000);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow() : error),
    );
    // A thread that has answered ends by itself.
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new RangeError(`no answer: ${worker}`));
    });
  });
  if ('code' in answer) throw new DomainError(answer.code, answer.data);
  return answer.result;
}

/** In the thread that `runApart` made of the file `worker`: does the work. Elsewhere: nothing. */
export function answerApart<Input, Result>(worker: string, work: (input: Input) => Result): void {
  const task = workerData as Task<Input> | null;
  if (isMainThread || task?.task !== worker) return;
  parentPort?.postMessage(answerTo(task.input, work));
}

function answerTo<Input, Result>(input: Input, work: (input: Input) => Result): Answer<Result> {
  try {
    return { result: work(input) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, data: error.data };
  }
}
