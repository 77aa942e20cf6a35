import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

const shared = {
  environment: 'node' as const,
  setupFiles: ['tests/support/no-console-errors.ts', 'tests/support/chance.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

/** Folders of tests that speak to a database; all others need none, and start at once. */
const database = [
  'access',
  'automation',
  'badges',
  'calendar',
  'catalog',
  'cohorts',
  'db',
  'evidence',
  'forecasts',
  'hours',
  'jobs',
  'ledger',
  'mentorship',
  'pathways',
  'people',
  'portfolio',
  'programmes',
  'projects',
  'protected-time',
  'readiness',
  'reviews',
  'rotation',
  'strain',
  'tickets',
  'workload',
].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

export default defineConfig({
  root,
  resolve: { alias: { '@': root, 'server-only': `${root}/tests/support/empty.ts` } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...database, 'tests/e2e/**', 'tests/served/**'],
        },
      },
      {
        extends: true,
        // One worker keeps its world over all of its files.
        test: {
          ...shared,
          name: 'database',
          include: database,
          isolate: false,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        extends: true,
        // The product as it is built and served, called over HTTP.
        test: {
          ...shared,
          name: 'served',
          include: ['tests/served/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts', 'tests/support/build.ts'],
          maxWorkers: 1,
        },
      },
    ],
  },
})
