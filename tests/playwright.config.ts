import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from './support/browser'

const executablePath = await chromiumPath()

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/serve-demo.ts',
  // The journeys share one demo organisation, and the machine may have two cores: one after the other is also the quickest.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: process.env['TEST_SUMMARY'] ? [['list'], ['json', { outputFile: process.env['TEST_SUMMARY'] }]] : 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath, args: chromiumArgs },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
