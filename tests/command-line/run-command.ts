import { spawn } from 'node:child_process'

export type Ran = { status: number | null; printed: string; faults: string[] }

/** Runs one of the product's commands as a person would, with something or nothing on its standard input. */
export function runCommand(
  command: 'solve' | 'check' | 'ledger-verify',
  words: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `lib/command-line/${command}.ts`, ...words], {
      env: { ...process.env, ...env },
    })
    let printed = ''
    let complaints = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
    // A command that refuses its words does not wait for its input.
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, printed, faults: complaints.split('\n').filter(Boolean) }))
    child.stdin.end(input)
  })
}
