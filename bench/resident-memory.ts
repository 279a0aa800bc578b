import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Most memory that a program and the processes it started held, in kilobytes of 1,000. */
export interface MemoryPeak {
  /** The program and the Node processes below it, at the moment when they held most together. */
  readonly together: number;
  readonly program: number;
  /** The Node processes below it: files are read in one. */
  readonly below: number;
  /** The database's processes; what they share is counted in each. */
  readonly database: number;
}

/**
 * Watches the resident memory of a process and those below it until `work` is done; Linux only.
 *
 * @throws Error where there is no /proc
 */
export async function watchMemory(root: number, work: () => Promise<unknown>): Promise<MemoryPeak> {
  let peak: MemoryPeak = { together: 0, program: 0, below: 0, database: 0 };
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      peak = larger(peak, readHeld(root));
      await sleep(50);
    }
  })();
  try {
    await work();
  } finally {
    isDone = true;
    await watching;
  }
  return peak;
}

const larger = (a: MemoryPeak, b: MemoryPeak): MemoryPeak => ({
  together: Math.max(a.together, b.together),
  program: Math.max(a.program, b.program),
  below: Math.max(a.below, b.below),
  database: Math.max(a.database, b.database),
});

function readHeld(root: number): MemoryPeak {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = new Set([root]);
  // As often as processes start each other: the program, its database, the database's own.
  for (let round = 0; round < 3; round++) {
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  const sum = (belongs: (one: HeldProcess) => boolean) =>
    processes
      .filter((one) => family.has(one.id) && belongs(one))
      .reduce((total, one) => total + one.resident, 0);
  const isDatabase = (one: HeldProcess) => one.name.startsWith('postgres');
  const program = sum((one) => one.id === root);
  const below = sum((one) => one.id !== root && !isDatabase(one));
  return { together: program + below, program, below, database: sum(isDatabase) };
}

interface HeldProcess {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
  readonly resident: number;
}

function readProcess(id: number): HeldProcess[] {
  try {
    const text = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(text)?.[1] ?? '';
    const resident = (Number(field('VmRSS')) * 1024) / 1000;
    return [{ id, parent: Number(field('PPid')), name: field('Name'), resident }];
  } catch {
    return []; // It has ended in between.
  }
}
