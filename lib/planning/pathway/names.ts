import type { PathwayProblem } from './problem'

/** How skills and activities are called in sentences; the ids stay out of them. */
export type Names = { skill(id: string): string; activity(id: string): string }

/** The names a document itself gives: an activity's title, and a skill's id with its dashes opened ("cloud-platforms" is "Cloud platforms"). */
export function namesIn(...problems: readonly PathwayProblem[]): Names {
  const titles = new Map(problems.flatMap((problem) => problem.activities.map(({ id, title }) => [id, title] as const)))
  return { skill: (id) => capitalised(id.replaceAll('-', ' ')), activity: (id) => titles.get(id) || id }
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
