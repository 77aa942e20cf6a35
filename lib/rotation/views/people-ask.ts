/** Whom the list of people of a schedule shows: everyone or those with a refused wish, and from which place on. */
export type PeopleAsk = { who: 'all' | 'refused'; from: number }

export const peopleAtOnce = 50

export function readPeopleAsk(parameters: Readonly<Record<string, string | string[] | undefined>>): PeopleAsk {
  const from = Number(parameters['from'] ?? 0)
  return {
    who: parameters['who'] === 'refused' ? 'refused' : 'all',
    from: Number.isInteger(from) && from > 0 ? from : 0,
  }
}
