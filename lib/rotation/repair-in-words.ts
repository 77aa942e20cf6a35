import { sayCount, sayList } from '@/lib/core/say'
import type { RotationRepair } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'

/** What pressing a repair does in the cohort, and what the schedule would then be worth. */
export function repairInWords(
  { change, values }: Pick<RotationRepair, 'change' | 'values'>,
  problem: Pick<RotationProblem, 'apprentices' | 'hosts' | 'published'>,
): string {
  const nameOf = new Map([...problem.apprentices, ...problem.hosts].map(({ id, name }) => [id, name]))
  const people = (ids: readonly string[]) => {
    const names = ids.map((id) => nameOf.get(id) ?? 'someone')
    return names.length <= 4 ? sayList(names) : `${sayList([...names.slice(0, 3), `${names.length - 3} more`])}`
  }
  const does = [
    ...(change.seats ?? []).map(
      ({ host, period, add }) =>
        `${nameOf.get(host) ?? host} gets ${sayCount(add, 'more seat', 'more seats')} in ${period}`,
    ),
    ...(change.fewer ?? []).map(
      ({ host, period, by }) => `${nameOf.get(host) ?? host} may have ${by} fewer in ${period}`,
    ),
    ...(change.waive ?? []).map(
      ({ requirement, apprentices }) => `“${requirement}” is waived for ${people(apprentices)}`,
    ),
    ...(change.unpin ?? []).map(({ apprentice, period }) => `${people([apprentice])} is unpinned in ${period}`),
    ...(change.together ?? []).map((pair) => `${people(pair)} may be together`),
    ...((change.thaw ?? []).length > 0 ? [`${sayList([...(change.thaw ?? [])])} may be changed again`] : []),
    ...(change.floor === undefined
      ? []
      : [
          change.floor === null
            ? 'nobody is promised points'
            : `the promise goes down to ${sayCount(change.floor, 'point')}`,
        ]),
  ]
  const worth =
    problem.published && values.changes !== undefined
      ? `${sayCount(values.changes, 'placement changes', 'placements change')}, for ${sayCount(values.total, 'point')}`
      : `${sayCount(values.total, 'point')} together, nobody below ${values.lowest}`
  const what = does.length > 5 ? [...does.slice(0, 4), `${does.length - 4} more of the kind`] : does
  return `In the cohort, ${sayList(what)}. The schedule is then worth ${worth}.`
}
