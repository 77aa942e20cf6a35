import { ensureBuilt } from '@/lib/command-line/built'

/** What is served in tests is what would be served to people: built, and built from these very files. */
export default async function build(): Promise<void> {
  await ensureBuilt((says) => void process.stdout.write(`${says}\n`))
}
