import type { Rule } from '../rule'

/** Everything that a schedule must obey. */
export const rules: readonly Rule[] = []

/** What each rule asks, in the programme's words, by its name. */
export const ruleTitles: Readonly<Record<string, string>> = Object.fromEntries(
  rules.map(({ name, title }) => [name, title]),
)
