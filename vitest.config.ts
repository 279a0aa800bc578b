import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const pure = [
  'src/**/*.test.ts',
  'tests/structure/**/*.test.ts',
  'tests/sources/**/*.test.ts',
  'scripts/**/*.test.ts',
  'bench/**/*.test.ts',
];
const withDatabase = ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'];

export default defineConfig({
  test: {
    // Most of the time is spent waiting for disks, servers and each other.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: 'pure',
          include: pure,
          exclude: withDatabase,
          environment: 'node',
          // Nothing pure leaves anything behind, and every file would read the same modules anew.
          isolate: false,
          // Nothing is timed by a test; a busy machine is no fault.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: withDatabase,
          environment: 'node',
          globalSetup: ['src/server/database/testing/start-test-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
