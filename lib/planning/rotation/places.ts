/** A cell that nothing decides yet, and one in which nobody is anywhere. Every other cell holds the index of a host. */
export const free = -2
export const nowhere = -1

/** Where the things of a problem stand in their lists, and by period whether it is frozen. */
export type Places = {
  readonly hostAt: ReadonlyMap<string, number>
  readonly apprenticeAt: ReadonlyMap<string, number>
  readonly periodAt: ReadonlyMap<string, number>
  readonly isFrozen: Uint8Array
}

export const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]))

/** The place of an id in its list. Throws where the problem was not read. */
export function at(places: ReadonlyMap<string, number>, id: string): number {
  const place = places.get(id)
  if (place === undefined) throw new Error(`The problem refers to ${JSON.stringify(id)}, which is not there.`)
  return place
}
