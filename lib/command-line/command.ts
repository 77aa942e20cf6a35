/** How a command ended: 0 with what it prints, or 2 with what is wrong with what it was given, one sentence per line. */
export type CommandEnd = { readonly prints: string } | { readonly faults: readonly string[] }

/** Runs a command to its end. Exit status: 0 answered, 2 malformed, 1 our own fault. */
export async function runCommand(command: (given: readonly string[]) => Promise<CommandEnd>): Promise<void> {
  // Whoever reads our output may stop early; that is their right and no fault.
  process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))
  try {
    const end = await command(process.argv.slice(2))
    if ('prints' in end) return await write(process.stdout, `${end.prints}\n`)
    process.exitCode = 2
    await write(process.stderr, `${end.faults.join('\n')}\n`)
  } catch (error) {
    process.exitCode = 1
    await write(process.stderr, `${error instanceof Error ? error.message : String(error)}\n`)
  } finally {
    // Standard input may still be open, and would keep the process alive.
    process.exit()
  }
}

const write = (stream: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve) => stream.write(text, () => resolve()))
