import { sayCount, sayList } from '@/lib/core/say'
import type { RequiredRotation, Standard } from '../model'
import { allAreasMeant, titleOfPlace } from '../places'
import type { StandardFault } from '../views/fault'
import { earliestPeriods, mostPeriodsIn } from './order'

type Places = Pick<Standard, 'areas' | 'groups'>

/**
 * Required rotations that nobody can do: longer than there is time, before what they need, or more together than there are
 * periods. Only what is certain is told; a period in a team counts for one of two requirements that share no area.
 */
export function impossibleRequirements(standard: Standard): StandardFault[] {
  const { required, periods } = standard
  const alone = required.flatMap((one) =>
    soleFaults(standard, one).map((says): StandardFault => ({ section: 'required', itemId: one.id, says })),
  )
  if (alone.length > 0) return alone
  return tooManyTogether(standard, required, periods)
}

function soleFaults(standard: Standard, { title, areas, atLeast, within, run }: RequiredRotation): string[] {
  const { periods } = standard
  const { from, to } = within ?? { from: 1, to: periods }
  const earliest = earliestPeriods(standard)
  const first = Math.min(...allAreasMeant(standard, areas).map((id) => earliest.get(id) ?? Infinity))
  const open = Math.max(0, to - Math.max(from, first) + 1)
  const most = mostPeriodsIn(standard, areas)
  if (to > periods)
    return [`“${title}” ends with period ${to}, and the programme has ${sayCount(periods, 'period')}. Shorten it.`]
  if (run !== null && run > atLeast)
    return [
      `“${title}” asks for ${run} periods in a row and for ${atLeast} in all. Ask for at least ${run}, or for a shorter run.`,
    ]
  if (atLeast > to - from + 1)
    return [
      `“${title}” asks for ${sayCount(atLeast, 'period')}, and ${within ? `from period ${from} to ${to} there are ${to - from + 1}` : `the programme has ${periods}`}.`,
    ]
  if (atLeast > most)
    return [
      `“${title}” asks for ${sayCount(atLeast, 'period')}, and the limits on visits allow ${most} in ${places(standard, areas)}.`,
    ]
  if (atLeast > open)
    return [
      `“${title}” asks for ${sayCount(atLeast, 'period')}${within ? ` by period ${to}` : ''}, and with what must come before, ${places(standard, areas)} cannot begin before period ${first}.`,
    ]
  return []
}

const places = (standard: Places, areas: readonly string[]) => sayList(areas.map((id) => titleOfPlace(standard, id)))

/**
 * Requirements that share no area, all due between two periods, and together longer than that. Which of them to add up is
 * chosen greedily, the longest first: what it finds is certain, and what it misses the drawing up of a schedule tells.
 */
function tooManyTogether(standard: Standard, required: readonly RequiredRotation[], periods: number): StandardFault[] {
  const due = required
    .map((one) => ({
      ...one,
      from: one.within?.from ?? 1,
      to: one.within?.to ?? periods,
      meant: allAreasMeant(standard, one.areas),
    }))
    .toSorted((one, other) => other.atLeast - one.atLeast)
  const spans = [...new Set(due.map(({ from }) => from))].flatMap((from) =>
    [...new Set(due.map(({ to }) => to))].flatMap((to) => (to >= from ? [{ from, to }] : [])),
  )
  for (const { from, to } of spans.toSorted((one, other) => one.to - one.from - (other.to - other.from))) {
    const taken = new Set<string>()
    const counted = due.filter((one) => {
      if (one.from < from || one.to > to || one.meant.some((id) => taken.has(id))) return false
      for (const id of one.meant) taken.add(id)
      return true
    })
    const sum = counted.reduce((total, { atLeast }) => total + atLeast, 0)
    const room = to - from + 1
    if (sum > room) {
      const names = sayList(counted.map(({ title }) => `“${title}”`))
      const where = room === periods ? `the programme has ${periods}` : `from period ${from} to ${to} there are ${room}`
      return [{ section: 'required', says: `${names} ask for ${sayCount(sum, 'period')} together, and ${where}.` }]
    }
  }
  return []
}
