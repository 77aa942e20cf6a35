import { sayCount } from '@/lib/core/say'
import type { RotationFacts } from './facts'
import { takesPartIn } from './takes-part'
import type { Capacity } from './views/cohort'

/** Room for everyone in each period that is not over: people who must be somewhere, against seats and the least that hosts take. */
export const capacityAhead = (facts: RotationFacts, today: string): Capacity[] =>
  facts.periods
    .filter(({ to }) => to >= today)
    .map(({ number, title }) => {
      const of = facts.seats.filter(({ period }) => period === number)
      const people = facts.apprentices.filter((apprentice) => takesPartIn(apprentice, number)).length
      const seats = of.reduce((sum, { max }) => sum + max, 0)
      const least = of.reduce((sum, { min }) => sum + min, 0)
      return { period: title, people, seats, least, ...inWords(people, seats, least) }
    })

function inWords(people: number, seats: number, least: number): { says: string; isShort: boolean } {
  if (people > seats) return { says: `${sayCount(people - seats, 'seat')} short`, isShort: true }
  if (people < least)
    return { says: `Hosts ask for ${sayCount(least - people, 'person', 'people')} more`, isShort: true }
  return { says: `${sayCount(seats - people, 'seat')} free`, isShort: false }
}
