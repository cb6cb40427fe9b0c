import { defineConfig } from '@playwright/test';
import type { Hamesh } from './tests/e2e/hamesh.ts';

/** One set of specs on both hosts, in a window of the program's own or in a browser. */
export default defineConfig<{ host: Hamesh['host'] }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'tests/output/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'desktop', use: { host: 'desktop' } },
    { name: 'web', use: { host: 'web' }, testIgnore: '**/desktop/**' },
  ],
});
