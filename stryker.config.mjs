/** Changes the code a little at a time and sees whether a test notices. On demand: `npm run mutate`. */
export default {
  mutate: [
    'src/statistics/**/*.ts',
    'src/domain/disadvantage/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/testing/**',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // The compiler has no programming interface that Stryker knows; types are stripped by Node and vitest.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/mutation/report.json' },
  tempDirName: '.mutation',
  thresholds: { high: 95, low: 85, break: 85 },
};
