import { limits } from '@/lib/core/limits'
import { busySays, solveInWorker, warmUpPlanner } from '@/lib/solver/in-worker'
import { runCommand, type CommandEnd } from './command'
import { readDocument } from './document'
import { quoted } from '@/lib/core/faults'

const usage = 'usage: npm run --silent solve -- problem.json [--what-if] [--seconds N]   (- reads standard input)'
const defaultSeconds = 60

type Given = { name: string; whatIf: boolean; seconds: number }

/** Answers a pathway or rotation problem: the best plan or schedule, proven; or why there is none. */
async function solve(words: readonly string[]): Promise<CommandEnd> {
  const given = readWords(words)
  if ('faults' in given) return given
  // The worker starts while the document is still being read.
  warmUpPlanner()
  const text = await readDocument(given.name)
  if (!text.ok) return text

  const ended = await solveInWorker(text.value, { seconds: given.seconds, whatIf: given.whatIf, repairs: true })
  if (ended.outcome === 'answered') return { prints: ended.document }
  if (ended.outcome === 'malformed' || ended.outcome === 'too-large') return { faults: ended.faults }
  throw new Error(busySays)
}

function readWords(words: readonly string[]): Given | { faults: string[] } {
  const faults: string[] = []
  const names: string[] = []
  let whatIf = false
  let seconds = defaultSeconds

  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--what-if') whatIf = true
    else if (word === '--seconds' || word.startsWith('--seconds=')) {
      const number = word.includes('=') ? word.slice('--seconds='.length) : (words[++i] ?? '')
      seconds = secondsFrom(number)
      if (Number.isNaN(seconds))
        faults.push(
          `--seconds: expected a number above 0 and at most ${limits.rotation.seconds}, found ${quoted(number)}`,
        )
    } else if (word.startsWith('-') && word !== '-') faults.push(`${quoted(word)}: unknown option`)
    else names.push(word)
  }
  const [name, ...others] = names
  for (const other of others) faults.push(`${quoted(other)}: one problem is solved at a time`)
  if (name === undefined) faults.push('problem: name the problem document')
  return name === undefined || faults.length > 0 ? { faults: [...faults, usage] } : { name, whatIf, seconds }
}

function secondsFrom(word: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(word) ? Number(word) : Number.NaN
  return seconds > 0 && seconds <= limits.rotation.seconds ? seconds : Number.NaN
}

await runCommand(solve)
