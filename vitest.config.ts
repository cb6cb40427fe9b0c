import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The machine that checks has two cores; more workers than that only wait for one another.
    maxWorkers: 2,
    projects: [
      // Long properties take long on a machine with other work; a test that hangs ends all the same.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'packaging',
          include: ['tests/packaging/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
