/** Sorts items by a key once; asked for a key, it gives what belongs there, in order. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): (key: string) => Item[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return (key) => groups.get(key) ?? []
}
