import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request has asked of the database so far. */
export type StatementCount = {
  /** Statements with a purpose of their own: reads and writes. */
  statements: number;
  /** Statements around them: begin, commit, rollback, set_config. */
  control: number;
  /** Time spent waiting for all of them, in milliseconds; statements at once count each. */
  milliseconds: number;
};

const counters = new AsyncLocalStorage<StatementCount>();
const controlStatement =
  /^\s*(begin|start transaction|commit|rollback|savepoint|release|set |select set_config)/i;

/** Runs `work` with a counter of its own; everything it awaits is counted in it. */
export function countStatements<Result>(work: (count: StatementCount) => Result): Result {
  const count: StatementCount = { statements: 0, control: 0, milliseconds: 0 };
  return counters.run(count, () => work(count));
}

/** The `Server-Timing` header for a count, such as `db;dur=3.2;desc="2 statements"`. */
export function serverTiming(count: StatementCount): string {
  return `db;dur=${count.milliseconds.toFixed(1)};desc="${count.statements} statements"`;
}

/** Notes one statement in the counter of the current work, if it has one. */
export async function counted<Result>(text: string, send: () => Promise<Result>): Promise<Result> {
  const count = counters.getStore();
  if (!count) return send();
  if (controlStatement.test(text)) count.control++;
  else count.statements++;
  const started = performance.now();
  try {
    return await send();
  } finally {
    count.milliseconds += performance.now() - started;
  }
}
