import { createHash } from 'node:crypto'
import type { AllDay, Timed, Weekly } from '@/lib/interchange/calendar/calendar'
import type { FeedPart } from './model'

/** Something in someone's feed, as things stand. */
export type FeedEvent = {
  /** What it is, among the events of its part: stable however its times change. */
  key: string
  part: FeedPart
  title: string
  when: AllDay | Timed
  weekly?: Weekly
}

/** An event's id among everyone's: its part, and a digest from which nobody learns whose it is or what it is about. */
export const idOf = (personId: string, { part, key }: Pick<FeedEvent, 'part' | 'key'>): string =>
  `${part}:${digestOf([personId, part, key]).slice(0, 32)}`

export const partOf = (id: string): string => id.slice(0, id.indexOf(':'))
export const uidOf = (id: string, host: string): string => `${id.slice(id.indexOf(':') + 1)}@${host}`

export const digestOf = (what: unknown): string => createHash('sha256').update(JSON.stringify(what)).digest('hex')

export const firstDayOf = ({ when }: Pick<FeedEvent, 'when'>): string => ('day' in when ? when.day : when.from)

/** The last day on which any of it lies. */
export function lastDayOf({ when, weekly }: Pick<FeedEvent, 'when' | 'weekly'>): string {
  const instead = weekly?.changed.flatMap((change) => (change.instead ? [change.instead.day] : [])) ?? []
  return ['day' in when ? when.day : when.to, weekly?.until ?? '', ...instead].toSorted().at(-1) ?? ''
}
