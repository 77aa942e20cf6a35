import { sayCount } from '@/lib/core/say'
import type { Standard } from './model'
import { allAreasMeant } from './places'
import type { AreaSeats, Shortage } from './views/programme'
import type { Host } from './views/host'
import { seatsByRatio } from './views/words'

/** The teams that offer work in each area, and their seats in a period. */
export const seatsByArea = ({ areas }: Standard, hosts: readonly Host[]): AreaSeats[] =>
  areas.map(({ id, title }) => {
    const offering = hosts.filter((host) => host.areas.includes(id))
    return { id, title, hosts: offering.length, seats: seatsOf(offering) }
  })

/** Seats of a period, as many as the ratio allows. */
export const seatsOf = (hosts: readonly Host[]): number => hosts.reduce((sum, host) => sum + seatsByRatio(host), 0)

/**
 * What the usual seats cannot give so many people at once: a place for everyone in every period, and what everyone must do
 * while it counts. A rough sum for those who set up a programme; the drawing up of a schedule knows exactly.
 */
export function shortagesOf(standard: Standard, hosts: readonly Host[], people: number): Shortage[] {
  const { required, periods } = standard
  const all = seatsOf(hosts)
  return [
    ...(people > all
      ? [
          {
            title: 'Seats',
            says: `${sayCount(people, 'person', 'people')} need a seat in every period, and the hosts have ${all}.`,
          },
        ]
      : []),
    ...required.flatMap(({ title, areas, atLeast, within }) => {
      const meant = allAreasMeant(standard, areas)
      const offering = hosts.filter((host) => host.areas.some((area) => meant.includes(area)))
      if (offering.length === 0) return [{ title, says: `“${title}”: no host offers it yet.` }]
      const seats = seatsOf(offering) * (within ? within.to - within.from + 1 : periods)
      const needed = people * atLeast
      if (needed <= seats) return []
      return [
        {
          title,
          says: `“${title}” takes ${needed} placements, and its hosts have ${seats} seats for it: ${needed - seats} short.`,
        },
      ]
    }),
  ]
}
