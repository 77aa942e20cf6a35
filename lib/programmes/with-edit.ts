import { sayList } from '@/lib/core/say'
import { done, refuse, type Result } from '@/lib/core/result'
import { idFrom } from './id-from'
import type { StandardEdit } from './inputs/edit'
import { standardLimits, type Standard } from './model'
import { usesOf } from './places'

type Listed = { id: string; title: string }
type Edited = { standard: Standard; itemId: string | null }

/** A standard with one part changed. What it says together need not be sound yet; only what is in use stays in it. */
export function withEdit(standard: Standard, edit: StandardEdit): Result<Edited> {
  const { areas, groups, required, workProcesses, relatedInstruction, wageSteps } = standard
  const whole = (changed: Partial<Standard>): Result<Edited> =>
    done({ standard: { ...standard, ...changed }, itemId: null })
  const inUse = edit.section === 'areas' || edit.section === 'groups' ? removalBreaks(standard, edit) : undefined
  if (inUse) return inUse

  switch (edit.section) {
    case 'about':
      return whole(edit.item)
    case 'leads-to':
      return whole({ leadsTo: edit.item })
    case 'instruction':
      return whole({ relatedInstruction: withIds(edit.item, relatedInstruction) })
    case 'wages':
      return whole({ wageSteps: withIds(edit.item, wageSteps) })
    case 'areas': {
      const { itemId, item } = edit
      const asked = item && { title: item.title, as: (id: string) => ({ ...item, id }) }
      return put(areas, itemId, asked, groups, standardLimits.areas, (changed) => ({ ...standard, areas: changed }))
    }
    case 'groups': {
      const { itemId, item } = edit
      const asked = item && { title: item.title, as: (id: string) => ({ ...item, id }) }
      return put(groups, itemId, asked, areas, standardLimits.groups, (changed) => ({ ...standard, groups: changed }))
    }
    case 'required': {
      const { itemId, item } = edit
      const asked = item && { title: item.title, as: (id: string) => ({ ...item, id }) }
      const inStandard = (changed: Standard['required']) => ({ ...standard, required: changed })
      return put(required, itemId, asked, [], standardLimits.required, inStandard)
    }
    case 'work': {
      const { itemId, item } = edit
      const asked = item && { title: item.title, as: (id: string) => ({ ...item, id }) }
      const inStandard = (changed: Standard['workProcesses']) => ({ ...standard, workProcesses: changed })
      return put(workProcesses, itemId, asked, [], standardLimits.workProcesses, inStandard)
    }
  }
}

/** What is to stand in a list, as soon as it has an id; null: nothing. */
type Asked<T> = { title: string; as: (id: string) => T } | null

/** One thing of a list written, rewritten or taken out. `others` share its ids. */
function put<T extends Listed>(
  list: readonly T[],
  itemId: string | null,
  asked: Asked<T>,
  others: readonly Listed[],
  most: number,
  inStandard: (changed: readonly T[]) => Standard,
): Result<Edited> {
  if (itemId !== null && !list.some(({ id }) => id === itemId)) return refuse('not-found', gone)
  if (asked === null) return done({ standard: inStandard(list.filter(({ id }) => id !== itemId)), itemId: null })
  if (itemId !== null) {
    const changed = list.map((one) => (one.id === itemId ? asked.as(itemId) : one))
    return done({ standard: inStandard(changed), itemId })
  }
  if (list.length >= most) return refuse('conflict', `A standard has at most ${most} of these.`)
  const id = idFrom(asked.title, new Set([...list, ...others].map((one) => one.id)))
  return done({ standard: inStandard([...list, asked.as(id)]), itemId: id })
}

/** Rows keep their ids; those without one, or with one that was never given out, get their own. */
function withIds<T extends Listed>(rows: readonly T[], before: readonly Listed[]): T[] {
  const known = new Set(before.map(({ id }) => id))
  const taken = new Set(rows.map(({ id }) => id).filter((id) => known.has(id)))
  const used = new Set<string>()
  return rows.map((row) => {
    const id = known.has(row.id) && !used.has(row.id) ? row.id : idFrom(row.title, taken)
    taken.add(id)
    used.add(id)
    return { ...row, id }
  })
}

function removalBreaks(
  standard: Standard,
  { itemId, item }: { itemId: string | null; item: object | null },
): Result<never> | undefined {
  if (item !== null || itemId === null) return undefined
  const uses = usesOf(standard, itemId)
  if (uses.length === 0) return undefined
  return refuse('conflict', `It is named by ${sayList(uses)}. Take it out there first.`)
}

const gone =
  'Someone has taken this out of the draft meanwhile. Go back to the standard and add it anew if it is wanted.'
