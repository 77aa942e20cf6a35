import type { Possible } from './possible'

/**
 * A smallest set of items that is impossible together: leaving any one out makes it possible, unless `smallest` is false
 * because time ran out. Groups are left out whole if that can be, otherwise by halves, the first groups first.
 */
export async function smallestImpossible<Item>(
  groups: readonly (readonly Item[])[],
  possibleWith: (items: readonly Item[]) => ReturnType<Possible>,
): Promise<{ items: readonly Item[]; smallest: boolean }> {
  let items = groups.flat()
  let smallest = false
  const reduce = async (group: readonly Item[]): Promise<void> => {
    const rest = items.filter((item) => !group.includes(item))
    if (rest.length === items.length) return
    const possible = await possibleWith(rest)
    if (possible === 'no') items = rest
    if (possible !== 'yes') smallest = false
    if (possible === 'no' || group.length === 1) return
    const half = Math.ceil(group.length / 2)
    await reduce(group.slice(0, half))
    await reduce(group.slice(half))
  }
  for (const group of groups) await reduce(group)

  // Then one by one until nothing falls away any more. Once is not always enough: a rotation passes over a week without
  // hours, so that to give such a week hours is not always a relief.
  for (let before = -1; before !== items.length;) {
    before = items.length
    smallest = true
    for (const item of items) await reduce([item])
  }
  return { items, smallest }
}
