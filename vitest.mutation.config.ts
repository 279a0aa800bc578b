import { defineConfig } from 'vitest/config';

// The tests that `npm run mutate` asks whether a changed line of the engine or the rule is noticed.
export default defineConfig({
  test: {
    include: ['src/statistics/**/*.test.ts', 'src/domain/disadvantage/**/*.test.ts'],
    // What is changed is a copy below node_modules.
    exclude: [],
    environment: 'node',
  },
});
