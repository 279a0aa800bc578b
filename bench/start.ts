import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyInstalled } from './installed-copy.ts';
import { type Figures, measure, summarize } from './measure.ts';
import { noneOf, type Row, takeAll } from './row.ts';
import { type StartedProgram, startProgram } from './started-program.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

const subjects = {
  first: {
    id: 'start-first',
    what: '`npm start` the first time: web pages built, database made',
    goal: { figure: 'median', most: 5000 },
  },
  later: {
    id: 'start-later',
    what: '`npm start` after that',
    goal: { figure: 'median', most: 2000 },
  },
  adopting: {
    id: 'start-adopting',
    what: '`npm start` after kill -9: the living database adopted',
    goal: { figure: 'median', most: 3000 },
  },
} as const;

/** From the command to the first page served, in a copy of the program of its own. */
export async function measureStart(): Promise<readonly Row[]> {
  try {
    return await withTemporaryFolder(async (folder) => {
      copyInstalled(folder);
      return measureIn(folder);
    });
  } catch (error) {
    return noneOf(Object.values(subjects), error);
  }
}

async function measureIn(folder: string): Promise<readonly Row[]> {
  const bare = await measure(runBareNode, { warmUp: 1, runs: 5 });
  const take = async (runs: number, once: () => Promise<StartedProgram>) => {
    const samples: number[] = [];
    for (let i = 0; i < runs; i++) {
      const program = await once();
      samples.push(program.milliseconds);
      await program.end('SIGINT');
    }
    const figures: Figures = summarize(samples);
    const ratio = { value: figures.median / bare.median, of: 'bare Node' };
    return { unit: 'ms' as const, figures, ratio };
  };
  return takeAll([
    { ...subjects.first, take: () => take(3, () => startAnew(folder)) },
    { ...subjects.later, take: () => take(5, () => startProgram(folder)) },
    { ...subjects.adopting, take: () => take(5, () => startAfterKill(folder)) },
  ]);
}

function startAnew(folder: string): Promise<StartedProgram> {
  for (const name of ['var', 'dist']) rmSync(join(folder, name), { recursive: true, force: true });
  return startProgram(folder);
}

async function startAfterKill(folder: string): Promise<StartedProgram> {
  const killed = await startProgram(folder);
  await killed.end('SIGKILL');
  return startProgram(folder);
}

/** The least that any program here must take: Node starting and ending. */
function runBareNode(): void {
  const { status } = spawnSync(process.execPath, ['--eval', '0']);
  if (status !== 0) throw new Error(`Node ended with ${status}`);
}
