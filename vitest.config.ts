import { defineConfig } from 'vitest/config';

/** Milliseconds. Generous: a busy machine with two cores must pass too. */
const testTimeout = 120_000;
const patience = { testTimeout, hookTimeout: testTimeout, expect: { poll: { timeout: 30_000, interval: 100 } } };

export default defineConfig({
  test: {
    globalSetup: 'tests/frame/global-setup.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,lock,cli}/**/*.test.ts', 'tests/architecture.test.ts'],
          ...patience,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...patience } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...patience } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
