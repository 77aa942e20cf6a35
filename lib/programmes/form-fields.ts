import { z } from 'zod'

/** What forms send, as text, turned into what the commands take. An empty field is one left open. */
export const fields = z.record(z.string(), z.string('Please send text.'))
export type Fields = z.infer<typeof fields>

export const number = (text = ''): number => (text.trim() === '' ? Number.NaN : Number(text))
export const numberOrNothing = (text = ''): number | null => (text.trim() === '' ? null : Number(text))
export const orNothing = (text = ''): string | null => (text.trim() === '' ? null : text)
/** The lines of a text, without those that are empty. */
export const linesOf = (text = ''): string[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

/** What was ticked under one name: `areas.networks`, `areas.systems`. */
export const tickedIn = (sent: Fields, name: string): string[] =>
  Object.keys(sent).flatMap((field) => (field.startsWith(`${name}.`) ? [field.slice(name.length + 1)] : []))

/** The rows of a list, in order: of `needs.0.atLeast`, `needs.0.areas.networks`, what stands after the number. */
export function rowsIn(sent: Fields, name: string): Fields[] {
  const rows = new Map<number, Fields>()
  for (const [field, value] of Object.entries(sent)) {
    const [, at, rest] = new RegExp(`^${name}\\.(\\d{1,4})\\.(.+)$`).exec(field) ?? []
    if (at === undefined || rest === undefined) continue
    const row = rows.get(Number(at)) ?? {}
    rows.set(Number(at), { ...row, [rest]: value })
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row)
}

/** Skills with their levels, from rows that each name one; a skill that is named twice has its last level. */
export const levelsIn = (sent: Fields, name: string): Record<string, number> =>
  Object.fromEntries(
    rowsIn(sent, name).flatMap(({ skill = '', level }) => (skill === '' ? [] : [[skill, number(level)] as const])),
  )
