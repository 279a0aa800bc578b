import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { DomainError } from '#domain/domain-error.ts';
import type { ComputationPool } from '../computations/computation-pool.ts';
import { computeHere } from '../computations/compute-here.ts';
import { programVersion } from '../program-version.ts';
import type { AnalysisMethod } from './analysis-method.ts';
import type { AnalysisOrder } from './analysis-order.ts';
import type { LeftOut } from './data-table.ts';
import { type InputFacts, prepareInput, type ReadFile } from './prepare-input.ts';

/** The answer of an analysis: the same files and order give the same answer, on any number of threads. */
export interface Analysis {
  readonly method: string;
  /** Of the method; raised when the same input would give another output. */
  readonly version: number;
  /** Version of Samsyn. */
  readonly program: string;
  readonly columns: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** Areas that were analysed. */
  readonly n: number;
  readonly leftOut: readonly LeftOut[];
  readonly input: InputFacts;
  readonly result: unknown;
}

/** Fewer areas than this are done before a second thread has started. */
const worthThreads = 1000;

/**
 * Does what an order says.
 *
 * @throws DomainError `analysis/refused` with the sentence of the statistic, and what the reading throws
 */
export async function runAnalysis(
  method: AnalysisMethod,
  order: AnalysisOrder,
  readFile: ReadFile,
): Promise<Analysis> {
  const pools: ComputationPool[] = [];
  const pool = async (count: number): Promise<ComputationPool> => {
    const threads = order.threads ?? (count < worthThreads ? 1 : availableParallelism());
    const opened = threads === 1 ? computeHere() : await openThreads(threads);
    pools.push(opened);
    return opened;
  };
  try {
    const { input, leftOut, facts } = await prepareInput(method, order, { readFile, pool });
    const result = await method.compute(input, order.options as never);
    return {
      method: method.name,
      version: method.version,
      program: programVersion,
      columns: order.columns,
      options: order.options,
      seed: order.seed,
      n: input.ids.length,
      leftOut,
      input: namesOnly(facts),
      result,
    };
  } catch (error) {
    throw asRefusal(error, method);
  } finally {
    await Promise.all(pools.map((opened) => opened.close()));
  }
}

async function openThreads(threads: number): Promise<ComputationPool> {
  const { openComputationPool } = await import('../computations/open-computation-pool.ts');
  return openComputationPool({ threads });
}

/** Where the files were is not part of the answer. */
function namesOnly(facts: InputFacts): InputFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([part, { file, ...others }]) => [
      part,
      file === undefined ? others : { file: basename(String(file)), ...others },
    ]),
  );
}

/** Statistics refuse in a sentence that begins with a small letter; other range errors are faults of ours. */
function asRefusal(error: unknown, method: AnalysisMethod): unknown {
  if (!(error instanceof RangeError) || !/^[a-z]/.test(error.message)) return error;
  return new DomainError('analysis/refused', { method: method.name, sentence: error.message });
}
