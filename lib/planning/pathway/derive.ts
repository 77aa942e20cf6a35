import type { Pieces } from './pieces'

/**
 * Which of some pieces can be worked one after another, each with its wants given by earlier ones, and which marks are held then.
 * What is left over supports only itself, in a circle.
 */
export function derive({ pieces, marks, wanters }: Pieces, among: readonly number[]) {
  const member = new Set(among)
  const missing = new Map(among.map((at) => [at, new Set(pieces[at]?.wants).size]))
  const held: boolean[] = marks.map(() => false)
  const derived = new Set<number>()
  const open = among.filter((at) => missing.get(at) === 0)

  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (derived.has(at)) continue
    derived.add(at)
    for (const mark of pieces[at]?.gives ?? []) {
      if (held[mark]) continue
      held[mark] = true
      for (const wanter of wanters[mark] ?? []) {
        if (!member.has(wanter)) continue
        const left = (missing.get(wanter) ?? 0) - 1
        missing.set(wanter, left)
        if (left === 0) open.push(wanter)
      }
    }
  }
  return { derived, holds: (mark: number) => held[mark] === true }
}

/**
 * Marks that the chosen pieces give one another in a circle: none of them is held unless some piece gives one
 * without wanting any of the others.
 */
export function circleIn(of: Pieces, among: readonly number[]): ReadonlySet<number> {
  const { derived, holds } = derive(of, among)
  const left = among.filter((at) => !derived.has(at))
  const circle = new Set(left.flatMap((at) => (of.pieces[at]?.wants ?? []).filter((mark) => !holds(mark))))

  // Marks that no piece of the circle gives while wanting another of it only weaken the statement.
  for (let shrinking = true; shrinking;) {
    shrinking = false
    for (const mark of circle) {
      const inside = left.some((at) => {
        const piece = of.pieces[at]
        return piece?.gives.includes(mark) && piece.wants.some((wanted) => circle.has(wanted))
      })
      if (inside) continue
      circle.delete(mark)
      shrinking = true
    }
  }
  return circle
}

/** The pieces that give a mark of a circle from outside. */
export const outsiders = ({ pieces }: Pieces, circle: ReadonlySet<number>): readonly number[] =>
  pieces.flatMap(({ gives, wants }, at) =>
    gives.some((mark) => circle.has(mark)) && !wants.some((mark) => circle.has(mark)) ? [at] : [],
  )

/** The pieces without those that nothing asks for: every target is met and every obligation kept without them. */
export function pruned(of: Pieces, chosen: readonly number[]): readonly number[] {
  const { pieces, problem, targets } = of
  const must = new Set([...problem.include, ...Object.keys(problem.fixed)])
  let kept = chosen
  const byWeight = [...chosen].sort((a, b) => (pieces[b]?.hours ?? 0) - (pieces[a]?.hours ?? 0) || b - a)
  for (const at of byWeight) {
    const { id, reclaims } = pieces[at]?.activity ?? { id: '', reclaims: 0 }
    if (must.has(id) || reclaims > 0) continue
    const rest = kept.filter((other) => other !== at)
    if (rest.some((other) => pieces[other]?.obliges.includes(at))) continue
    const { derived, holds } = derive(of, rest)
    if (derived.size === rest.length && targets.every(holds)) kept = rest
  }
  return kept
}
