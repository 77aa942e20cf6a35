import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import type { AnswerParts } from './job'
import type { RotationAnswered } from './solve-rotation'

/**
 * Large problems and answers are written and read in parts, with a turn for everybody else between two of them: a server must
 * not stand still while five thousand people's schedule is turned into text.
 */
const partSize = 250

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A problem as the text of its document. */
export async function problemText(problem: RotationProblem): Promise<string> {
  const { apprentices, published, ...rest } = problem
  const fields = [JSON.stringify(rest).slice(1, -1)]
  fields.push(`"apprentices":[${(await texts(apprentices)).join()}]`)
  if (published) {
    const rows = await texts(Object.entries(published).map((row) => Object.fromEntries([row])))
    fields.push(`"published":{${rows.map((row) => row.slice(1, -1)).join()}}`)
  }
  return `{${fields.join()}}`
}

async function texts(items: readonly unknown[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const [index, item] of items.entries()) {
    if (index % partSize === partSize - 1) await turn()
    found.push(JSON.stringify(item))
  }
  return found
}

/** An answer as texts, each soon read. */
export function partsOf({ answer, problemHash, solver }: RotationAnswered): { document: string; parts: AnswerParts } {
  const { people, schedule, ...rest } = answer
  return {
    document: JSON.stringify({ ...rest, hasSchedule: schedule !== null, problemHash, solver }),
    parts: { people: chunks(people), rows: chunks(Object.entries(schedule ?? {})) },
  }
}

function chunks(items: readonly unknown[]): readonly string[] {
  const found: string[] = []
  for (let from = 0; from < items.length; from += partSize)
    found.push(JSON.stringify(items.slice(from, from + partSize)))
  return found
}

/** Puts an answer together again. */
export async function answerFrom(document: string, { people, rows }: AnswerParts): Promise<RotationAnswered> {
  const { hasSchedule, problemHash, solver, ...rest } = parsed<Head>(document)
  const found = { people: await all<Person>(people), rows: await all<Row>(rows) }
  const schedule = hasSchedule ? Object.fromEntries(found.rows) : null
  return { answer: { ...rest, schedule, people: found.people }, problemHash, solver }
}

type Person = RotationPlan['people'][number]
type Row = [id: string, hosts: (string | null)[]]
type Head = Omit<RotationPlan, 'people' | 'schedule'> & Omit<RotationAnswered, 'answer'> & { hasSchedule: boolean }

async function all<T>(texts: readonly string[]): Promise<readonly T[]> {
  const found: T[] = []
  for (const text of texts) {
    found.push(...parsed<T[]>(text))
    await turn()
  }
  return found
}

// The texts were written by our own worker a moment ago.
const parsed = <T>(text: string) => JSON.parse(text) as T
