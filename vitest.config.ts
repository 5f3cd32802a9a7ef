import { defineConfig } from 'vitest/config';

/** Milliseconds. Generous: a busy machine with two cores must pass too. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    globalSetup: 'tests/frame/global-setup.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,property,lock,cli}/**/*.test.ts', 'tests/architecture.test.ts'],
          testTimeout,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
