import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlaywrightReport, readVitestReport, reportFile, root, type Stage } from './stage.ts';

export const types: Stage = { name: 'types', command: 'tsc', words: ['-b'] };

export const lint: Stage = {
  name: 'lint',
  command: 'biome',
  words: ['check', '--error-on-warnings', '.'],
  fix: 'npm run fix',
};

export const deadCode: Stage = {
  name: 'dead code',
  command: 'knip',
  words: [],
  fix: 'remove what is named above, or stop exporting it',
};

/** Tests in Node; all of them, or those of one project. */
export function unitTests(name: string, project?: 'pure' | 'database'): Stage {
  const file = reportFile(name);
  return {
    name,
    command: 'vitest',
    words: [
      'run',
      ...(project ? ['--project', project] : []),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    report: { file, read: readVitestReport },
  };
}

export const build: Stage = { name: 'build', command: 'vite', words: ['build'] };

/** The journeys in a browser. */
export function journeys(): Stage {
  const file = reportFile('journeys');
  return {
    name: 'journeys',
    command: 'playwright',
    words: ['test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, read: readPlaywrightReport },
  };
}

export const hasWeb: boolean = existsSync(join(root, 'vite.config.ts'));
