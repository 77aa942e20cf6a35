import { sayDay } from '@/lib/core/say'
import { sayClock } from '@/lib/core/zones'
import type { BlackoutKind } from '../model'

/** Names of what protected time is made of, as pages, history and forecasts say them. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The day of the week by its number; 1 is Monday. */
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? ''

/** "Tuesday, 09:00 to 11:00" */
export const sayBlock = (block: { weekday: number; startsAt: number; minutes: number }): string =>
  `${weekdayName(block.weekday)}, ${sayTimes(block)}`

/** "09:00 to 11:00" */
export const sayTimes = ({ startsAt, minutes }: { startsAt: number; minutes: number }): string =>
  `${sayClock(startsAt)} to ${sayClock(startsAt + minutes)}`

/** "45 minutes", "2 hours", "2 h 30 min" */
export function sayLength(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} ${rest === 1 ? 'minute' : 'minutes'}`
  return rest === 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${hours} h ${rest} min`
}

export const blackoutWords: Record<BlackoutKind, string> = {
  'change-freeze': 'Change freeze',
  leave: 'Leave',
  'on-call': 'On call',
}

const oneOf: Record<BlackoutKind, string> = {
  'change-freeze': 'a change freeze',
  leave: 'leave',
  'on-call': 'on-call time',
}

/** "a change freeze from 14 December 2026 to 3 January 2027", "leave on 2 March 2027" */
export const sayBlackout = ({ kind, from, to }: { kind: BlackoutKind; from: string; to: string }): string =>
  `${oneOf[kind]} ${from === to ? `on ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(to)}`}`
