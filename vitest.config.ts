import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The machine that checks has two cores; more workers than that only wait for one another.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'packaging', include: ['tests/packaging/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 } },
    ],
  },
});
