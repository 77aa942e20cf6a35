import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** `npm test`: everything that must hold, in the order in which a fault is cheapest to find, and one line at the end that counts it. */
const bin = (name: string) => path.join('node_modules', '.bin', name)
const summaries = mkdtempSync(path.join(tmpdir(), 'journeywork-tests-'))
const summary = (name: string) => path.join(summaries, `${name}.json`)

type Stage = { name: string; command: string; args: string[]; env?: Record<string, string>; summary?: string }

const stages: Stage[] = [
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: bin('oxlint'), args: ['--config', 'tests/oxlint.json', '.'] },
  { name: 'types of routes', command: bin('next'), args: ['typegen'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  {
    name: 'guarantees',
    command: bin('vitest'),
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${summary('vitest')}`,
    ],
    summary: summary('vitest'),
  },
  {
    name: 'journeys',
    command: bin('playwright'),
    args: ['test', '--config', 'tests/playwright.config.ts'],
    env: { TEST_SUMMARY: summary('playwright') },
    summary: summary('playwright'),
  },
]

let passed = 0
let failed = 0
for (const stage of stages) {
  process.stdout.write(`\n— ${stage.name}\n`)
  const code = await run(stage)
  const counts =
    stage.summary && existsSync(stage.summary) ? countsIn(stage.summary) : { passed: code === 0 ? 1 : 0, failed: 0 }
  passed += counts.passed
  failed += code === 0 ? counts.failed : Math.max(1, counts.failed)
}
rmSync(summaries, { recursive: true, force: true })
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

function run({ command, args, env }: Stage): Promise<number> {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Vitest and Playwright each count in their own words. */
function countsIn(file: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests?: number
    numFailedTests?: number
    stats?: { expected: number; unexpected: number; flaky: number }
  }
  if (report.stats) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
}
