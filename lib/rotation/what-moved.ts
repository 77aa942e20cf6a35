import { isDeepStrictEqual } from 'node:util'
import { sayList } from '@/lib/core/say'
import type { Apprentice, RotationProblem } from '@/lib/planning/rotation/problem'

/** What is otherwise in the cohort than when a schedule was drawn up: one sentence each, the first few names by name. */
export function whatMoved(then: RotationProblem, now: RotationProblem): readonly string[] {
  const [before, after] = [byId(then.apprentices), byId(now.apprentices)]
  const [hostsThen, hostsNow] = [byId(then.hosts), byId(now.hosts)]
  const joined = now.apprentices.filter(({ id }) => !before.has(id))
  const left = then.apprentices.filter(({ id }) => !after.has(id))
  const changed = (field: keyof Apprentice) =>
    now.apprentices.filter((one) => {
      const other = before.get(one.id)
      return other && !isDeepStrictEqual(other[field], one[field])
    })
  const seats = now.hosts.filter(({ id, min, max }) => {
    const other = hostsThen.get(id)
    return !other || !isDeepStrictEqual([other.min, other.max], [min, max])
  })
  const gone = then.hosts.filter(({ id }) => !hostsNow.has(id))
  const differs = (...fields: readonly (keyof RotationProblem)[]) =>
    fields.some((field) => !isDeepStrictEqual(then[field], now[field]))
  return [
    ...about(joined, 'joined the cohort'),
    ...about(left, 'left the cohort'),
    ...about(changed('wishes'), 'changed what they wish for'),
    ...about(changed('absent'), 'has other absences', 'have other absences'),
    ...about(changed('pinned'), 'is pinned otherwise', 'are pinned otherwise'),
    ...about(seats, 'has other seats', 'have other seats'),
    ...about(gone, 'takes nobody any more', 'take nobody any more'),
    ...(differs('published') ? ['Another schedule was published.'] : []),
    ...(differs('frozen') ? ['The periods that stand as published are others.'] : []),
    ...(differs('groups') || !isDeepStrictEqual(heldTo(then, after), heldTo(now, before))
      ? ['What is required of whom is different.']
      : []),
    ...(differs('apart') ? ['Other pairs are kept apart.'] : []),
    ...(differs('floor', 'wishPoints') ? ['What is promised about points is different.'] : []),
  ]
}

/** What those are held to who are in the other as well: that newcomers are held to something is no news. */
const heldTo = ({ requirements, apprentices }: RotationProblem, other: ReadonlyMap<string, unknown>) =>
  requirements
    .map(({ only = apprentices.map(({ id }) => id), ...requirement }) => ({
      ...requirement,
      only: only.filter((id) => other.has(id)).toSorted(),
    }))
    .filter(({ only }) => only.length > 0)

function about(things: readonly { name: string }[], does: string, doTogether = does): readonly string[] {
  if (things.length === 0) return []
  const names = things.slice(0, 3).map(({ name }) => name)
  const rest = things.length - names.length
  const all = rest > 0 ? [...names, `${rest} more`] : names
  return [`${sayList(all)} ${things.length === 1 ? does : doTogether}.`]
}

const byId = <T extends { id: string }>(things: readonly T[]) => new Map(things.map((thing) => [thing.id, thing]))
