import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/frame/global-setup.ts',
    projects: [
      {
        test: { name: 'unit', include: ['tests/{unit,property,lock,cli}/**/*.test.ts', 'tests/architecture.test.ts'] },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
