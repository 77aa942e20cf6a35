import { itRotationAreas } from '@/lib/programmes/examples/it-rotation-areas'
import type { CastId } from '../cast'

/** A host of the demo's rotation programme: which areas it offers, who supervises, and how many know the trade there. */
export type DemoHost = {
  name: string
  about: string
  areas: readonly string[]
  supervisor?: CastId
  journeyworkers: number
  /** At once, in a usual period. */
  seats: number
}

export const demoHosts: readonly DemoHost[] = [
  {
    name: 'Service desk',
    about: 'Forty calls before lunch. You sit beside someone who has heard each of them before.',
    areas: ['service-desk'],
    supervisor: 'ingrid',
    journeyworkers: 8,
    seats: 16,
  },
  {
    name: 'Workplace team',
    about: 'Laptops, phones and meeting rooms for eleven offices.',
    areas: ['end-user-computing'],
    supervisor: 'ingrid',
    journeyworkers: 4,
    seats: 6,
  },
  {
    name: 'Network operations',
    about: 'Branch rollouts in the morning, faults in the afternoon.',
    areas: ['networks'],
    supervisor: 'dana',
    journeyworkers: 5,
    seats: 10,
  },
  {
    name: 'Server operations',
    about: 'Linux and Windows side by side, with a restore rehearsed every month.',
    areas: ['systems'],
    supervisor: 'dana',
    journeyworkers: 5,
    seats: 10,
  },
  {
    name: 'Cloud platform',
    about: 'The landing zone and everyone who lands on it.',
    areas: ['cloud-platform'],
    supervisor: 'marcus',
    journeyworkers: 5,
    seats: 8,
  },
  {
    name: 'Security operations',
    about: 'The watch: alerts sorted, weaknesses followed until they are gone.',
    areas: ['security-operations'],
    journeyworkers: 4,
    seats: 6,
  },
  {
    name: 'Identity team',
    about: 'Joiners, movers and leavers, and the keys to everything.',
    areas: ['identity-and-access'],
    journeyworkers: 3,
    seats: 6,
  },
  {
    name: 'Data services',
    about: 'The databases that every other team depends on.',
    areas: ['data-and-databases'],
    journeyworkers: 3,
    seats: 6,
  },
  {
    name: 'Business applications',
    about: 'The programs that pay suppliers and people.',
    areas: ['applications'],
    journeyworkers: 5,
    seats: 6,
  },
  {
    name: 'Automation guild',
    about: 'They count the hours that their scripts give back.',
    areas: ['automation'],
    supervisor: 'tomas',
    journeyworkers: 3,
    seats: 6,
  },
  {
    name: 'Service management office',
    about: 'Where changes are weighed and promises kept.',
    areas: ['service-management'],
    journeyworkers: 4,
    seats: 6,
  },
  {
    name: 'Project office',
    about: 'Small projects from wish to acceptance.',
    areas: ['project-delivery'],
    journeyworkers: 4,
    seats: 6,
  },
]

/** What a period with a host leads to: what its areas do. */
export const skillsOf = ({ areas }: DemoHost): Record<string, number> =>
  Object.fromEntries(
    itRotationAreas.filter(({ id }) => areas.includes(id)).flatMap(({ skills }) => Object.entries(skills)),
  )

/** Hosts that a demo apprentice would like to see, by their place among the apprentices. */
export const wishesOf = (at: number): string[] => {
  const liked = [
    ['Cloud platform', 'Automation guild', 'Network operations', 'Security operations'],
    ['Security operations', 'Identity team', 'Network operations', 'Cloud platform'],
    ['Network operations', 'Cloud platform', 'Security operations', 'Project office'],
    ['Data services', 'Business applications', 'Automation guild', 'Cloud platform'],
    ['Server operations', 'Cloud platform', 'Automation guild', 'Data services'],
  ]
  return liked[at % liked.length] ?? []
}
