/** What may be relied on in so many repairs; nothing where there are none. */
export function solvedNotGuessed(repairs: number): string | undefined {
  if (repairs === 0) return undefined
  return repairs === 1
    ? 'This is enough: it was solved, not guessed.'
    : 'Each of these alone is enough; all were solved, not guessed.'
}
