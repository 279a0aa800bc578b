import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root: string = resolve(import.meta.dirname, '..');
const binaries = join(root, 'node_modules', '.bin');
const reports = join(root, 'node_modules', '.cache', 'reports');

/** How many tests passed and failed; a stage without tests of its own counts as one. */
export type Tally = { readonly passed: number; readonly failed: number };

/** One command of a check or test run. */
export type Stage = {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
  /** What mends most of its findings. */
  readonly fix?: string;
  /** How to read its report; without it the exit code decides. */
  readonly report?: { readonly file: string; readonly read: (text: string) => Tally };
  readonly environment?: Readonly<Record<string, string>>;
};

/** Where a stage writes its report; removed beforehand so that an old one is never read. */
export function reportFile(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Runs a stage with its output streamed; a stage that breaks off counts at least one failure. */
export async function runStage(stage: Stage): Promise<Tally> {
  console.info(`\n── ${stage.name}`);
  const started = performance.now();
  const succeeded = await run(stage);
  const tally = tallyOf(stage, succeeded);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.info(`── ${stage.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'}, ${seconds} s`);
  if (tally.failed > 0 && stage.fix) console.info(`   To mend it: ${stage.fix}`);
  return tally;
}

function tallyOf(stage: Stage, succeeded: boolean): Tally {
  const { report } = stage;
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = existsSync(report.file)
    ? report.read(readFileSync(report.file, 'utf8'))
    : { passed: 0, failed: 0 };
  // A crash outside every test, or a run that found no tests at all, is a failure too.
  const broke = tally.failed === 0 && (!succeeded || tally.passed === 0);
  return broke ? { ...tally, failed: 1 } : tally;
}

function run({ command, words, environment }: Stage): Promise<boolean> {
  const child = spawn(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
      ...environment,
    },
    // On Windows the programs in .bin are scripts.
    shell: process.platform === 'win32',
  });
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
}

/** The sums of many stages. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/** Vitest's JSON report; a file that could not be read counts as one failure. */
export function readVitestReport(text: string): Tally {
  const report = JSON.parse(text) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread };
}

/** Playwright's JSON report; a test that passed at a second attempt is a pass, a global error a failure. */
export function readPlaywrightReport(text: string): Tally {
  const { stats, errors } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
