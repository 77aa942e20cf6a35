import type { Names } from '../names'

/** "A", "A and B", "A, B and C"; beyond `most`, the rest is counted. */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and', most = 4): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}

/** "1 week", "3 weeks". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** An activity's name as it stands in a sentence. */
export const named = (names: Names, activity: string): string => `“${names.activity(activity)}”`

/** "Security 3 and Linux 2". */
export const levelsNamed = (names: Names, levels: readonly (readonly [skill: string, level: number])[]): string =>
  listed(levels.map(([skill, level]) => `${names.skill(skill)} ${level}`))

/** "week 9", "weeks 9 to 12 and 30": runs are drawn together, `weeks` in ascending order. */
export function weeksNamed(weeks: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const week of weeks) {
    const last = runs.at(-1)
    if (last && last.to === week - 1) last.to = week
    else runs.push({ from: week, to: week })
  }
  const said = runs.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`))
  return `${weeks.length === 1 ? 'week' : 'weeks'} ${listed(said)}`
}
