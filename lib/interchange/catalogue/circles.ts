/**
 * The circles among things that must come after others, each once. What depends on nothing is taken away until no more
 * can be (A. B. Kahn, 1962); from anything left, following what it comes after runs into a circle.
 */
export function circlesAmong(after: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = new Map([...after].map(([id, before]) => [id, before.filter((other) => after.has(other))]))
  const waiting = new Map([...left.keys()].map((id): [string, string[]] => [id, []]))
  for (const [id, before] of left) for (const other of before) waiting.get(other)?.push(id)

  const counts = new Map([...left].map(([id, before]) => [id, before.length]))
  const takeAway = (ready: string[]) => {
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
      if (!left.delete(id)) continue
      for (const other of waiting.get(id) ?? []) {
        const count = (counts.get(other) ?? 0) - 1
        counts.set(other, count)
        if (count === 0) ready.push(other)
      }
    }
  }

  takeAway([...counts].filter(([, count]) => count === 0).map(([id]) => id))
  const circles: string[][] = []
  for (;;) {
    const circle = circleFrom(left)
    if (!circle) return circles
    circles.push(circle)
    takeAway([...circle])
  }
}

function circleFrom(left: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const trail = new Map<string, number>()
  let [id] = left.keys()
  while (id !== undefined && !trail.has(id)) {
    trail.set(id, trail.size)
    id = left.get(id)?.find((other) => left.has(other))
  }
  return id === undefined ? undefined : [...trail.keys()].slice(trail.get(id))
}
