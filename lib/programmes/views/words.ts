import { sayCount, sayList } from '@/lib/core/say'
import {
  mostByRatio,
  type Area,
  type AreaGroup,
  type ProgrammeKind,
  type RequiredRotation,
  type Standard,
} from '../model'

type Places = { areas: readonly Pick<Area, 'id' | 'title'>[]; groups: readonly Pick<AreaGroup, 'id' | 'title'>[] }

export const kindNames: Record<ProgrammeKind, string> = {
  rotation: 'Rotation programme',
  apprenticeship: 'Registered apprenticeship',
  leadership: 'Leadership programme',
}

/** Areas and groups by their titles; an id that nothing has stands for itself. */
export const sayPlaces = (places: Places, ids: readonly string[], as = sayList): string =>
  as(ids.map((id) => [...places.areas, ...places.groups].find((place) => place.id === id)?.title ?? id))

export const sayAny = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items)

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (number: number) => numbers[number] ?? String(number)

const span = ({ from, to }: { from: number; to: number }, periods: number): string => {
  if (from === to) return ` in period ${from}`
  if (from === 1) return ` within the first ${inWords(to)} periods`
  if (to >= periods) return ` in the last ${inWords(periods - from + 1)} periods`
  return ` in periods ${from} to ${to}`
}

/** What everyone must do, as a sentence: "Everyone: 1 period in Service desk within the first three periods." */
export function sayRequired(
  standard: Places & Pick<Standard, 'periods'>,
  { areas, atLeast, within, run }: Pick<RequiredRotation, 'areas' | 'atLeast' | 'within' | 'run'>,
): string {
  const where = sayPlaces(standard, areas, sayAny)
  const when = within ? span(within, standard.periods) : ''
  const stretch = run === null ? '' : `, ${run === atLeast ? 'all' : inWords(run)} of them in a row with the same host`
  return `Everyone: ${sayCount(atLeast, 'period')} in ${where}${when}${stretch}.`
}

/** What must come before an area, as a sentence; undefined where nothing must. */
export function sayNeeds(places: Places, { needs }: Pick<Area, 'needs'>): string | undefined {
  if (needs.length === 0) return undefined
  const parts = needs.map(
    ({ areas, atLeast }) => `${sayCount(atLeast, 'period')} in ${sayPlaces(places, areas, sayAny)}`,
  )
  return `After ${sayList(parts)}.`
}

/** How often one may be somewhere, as a sentence; undefined where there is no limit. */
export const sayVisits = ({ visits }: { visits: number | null }): string | undefined =>
  visits === null ? undefined : `At most ${sayCount(visits, 'period')} for each person.`

/** "8 periods of 3 months: 24 months." */
export const sayLength = ({ periods, periodMonths }: Pick<Standard, 'periods' | 'periodMonths'>): string =>
  periods === 1
    ? `One period of ${sayCount(periodMonths, 'month')}`
    : `${periods} periods of ${sayCount(periodMonths, 'month')}, ${periods * periodMonths} months in all`

export const hoursOf = (items: readonly { hours: number }[]): number => items.reduce((sum, { hours }) => sum + hours, 0)

type Ratio = { journeyworkers: number; apprenticesPerJourneyworker: number | null; usualMax: number }

/** The seats that a host really has: as many as it offers, and no more than its journeyworkers may take on. */
export const seatsByRatio = (host: Ratio): number => Math.min(host.usualMax, mostByRatio(host))

/** What a host's ratio allows, as a sentence. */
export function sayRatio(host: Ratio): string {
  const { journeyworkers, apprenticesPerJourneyworker: each, usualMax } = host
  if (each === null) return 'No ratio is set.'
  const most = mostByRatio(host)
  const says = `${each} for each of ${sayCount(journeyworkers, 'journeyworker')}: ${most} at most`
  return most < usualMax ? `${says}, though it offers ${sayCount(usualMax, 'seat')}.` : `${says}.`
}
