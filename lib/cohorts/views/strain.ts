import { sayCount, sayList } from '@/lib/core/say'

/**
 * Something of the published schedule that no longer fits, in the periods that may still be changed.
 * - `closed`: placements with a host that is closed or takes nobody any more
 * - `crowded`: placements beyond a host's seats
 * - `too-few`: people missing to the least that a host takes
 * - `away`: placements of people who are absent, have not joined, or have left by then
 * - `left`: placements of people who are no longer in the cohort
 * - `waiting`: people without a placement where they should have one
 */
export type Strain = {
  kind: 'closed' | 'crowded' | 'too-few' | 'away' | 'left' | 'waiting'
  /** How many placements, or for `too-few` and `waiting`, people. */
  count: number
  /** A whole sentence. */
  says: string
}

/** All of it in one sentence with its way out; null where everything fits. */
export function strainsInWords(strains: readonly Strain[]): string | null {
  const count = (...kinds: Strain['kind'][]) =>
    strains.reduce((sum, strain) => (kinds.includes(strain.kind) ? sum + strain.count : sum), 0)
  const said = [
    [count('closed', 'crowded'), 'placement stands where there is no seat', 'placements stand where there is no seat'],
    [count('away'), 'placement is of someone who is away', 'placements are of people who are away'],
    [count('left'), 'placement is of someone who left', 'placements are of people who left'],
    [count('waiting'), 'person has no placement', 'people have no placement'],
    [count('too-few'), 'person is missing where a host takes more', 'people are missing where hosts take more'],
  ] as const
  const parts = said.flatMap(([number, one, many]) => (number === 0 ? [] : [sayCount(number, one, many)]))
  return parts.length === 0 ? null : `In the published schedule, ${sayList(parts)} now: draw up a change.`
}
