import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { DomainError } from '#domain/domain-error.ts';
import { type FileReading, type FileToRead, readFile } from './read-file.ts';

/** What the thread answers: the reading, or the refusal as plain data. */
type Answer =
  | { readonly reading: FileReading }
  | { readonly code: string; readonly data: DomainError['data'] };

/** A file that needs more is not a table of ours. */
const limits = { milliseconds: 20_000, megabytes: 1024 } as const;

/**
 * Reads a file in a thread of its own, so that a heavy one neither holds up other requests nor takes the
 * program with it.
 *
 * @throws DomainError what `readFile` throws, and `release/reading-too-slow` beyond 20 s or 1 GB
 */
export async function readFileApart(file: FileToRead): Promise<FileReading> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const tooSlow = () => new DomainError('release/reading-too-slow', { file: file.fileName });
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(tooSlow()), limits.milliseconds);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow() : error),
      );
      worker.once('exit', () => clearTimeout(timer));
    });
    if ('code' in answer) throw new DomainError(answer.code, answer.data);
    return answer.reading;
  } finally {
    await worker.terminate();
  }
}

/** In the thread: the file as it was sent, read. */
function answerTo(file: FileToRead): Answer {
  try {
    return { reading: readFile(file) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, data: error.data };
  }
}

const isOurThread = (data: unknown): data is FileToRead =>
  !isMainThread && typeof data === 'object' && data !== null && 'bytes' in data && 'given' in data;

if (isOurThread(workerData)) parentPort?.postMessage(answerTo(workerData));
