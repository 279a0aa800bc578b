import { DomainError } from '#domain/domain-error.ts';
import type { ComputationPool } from '../computations/computation-pool.ts';
import { openComputationPool } from '../computations/open-computation-pool.ts';
import type { PrintedDocument } from '../documents/document.ts';
import type { ReportOrder } from '../features/reports/render-report.ts';

/**
 * Sättning: documents become files in threads of their own, since one may take seconds, in which nobody else
 * would be answered. Each throws `http/file-not-made`, with what went wrong as its cause.
 */
export interface Typesetting {
  readonly setPdf: (document: PrintedDocument) => Promise<Buffer>;
  readonly setReport: (order: ReportOrder) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/**
 * So many files are set at once; more wait for their turn. Threads start with the first file and end when
 * nobody has asked for one in a while.
 */
export function openTypesetting(options: {
  readonly threads: number;
  /** The file of the threads' function; tests have one that fails. */
  readonly worker?: URL;
}): Typesetting {
  const { threads, worker = new URL('./typesetting-worker.ts', import.meta.url) } = options;
  const pool = openComputationPool({ threads, worker });
  return {
    setPdf: (document) => setIn(pool, 'pdf', document),
    setReport: (order) => setIn(pool, 'report', order),
    close: pool.close,
  };
}

async function setIn(pool: ComputationPool, task: string, part: object): Promise<Buffer> {
  try {
    const [file] = await pool.map<object, Uint8Array>(task, [part]);
    return Buffer.from(file!.buffer, file!.byteOffset, file!.byteLength);
  } catch (cause) {
    throw Object.assign(new DomainError('http/file-not-made'), { cause });
  }
}
