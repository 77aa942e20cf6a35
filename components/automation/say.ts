import { countOf } from '@/components/ui/format-amount'
import type { EffectsView, EffectView } from '@/lib/automation/views/effects'

const upTo = (digits: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits })

/** A figure with one digit behind the point, two where it is small: 12.5, 3.75. */
export const sayFigure = (value: number): string => upTo(Math.abs(value) < 10 ? 2 : 1).format(value)

export const sayHours = (hours: number): string => `${sayFigure(hours)} h`

export const sayPayback = (weeks: number | null): string =>
  weeks === null ? 'Never' : `${sayFigure(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`

/** "4 people, 31 weeks in all". */
export function sayEffects({ people, weeks, worked, of }: EffectsView): string {
  const moved = people.filter(({ kind }) => kind === 'moves')
  if (of === 0) return 'Nobody’s'
  if (worked < of && moved.length === 0) return 'Being worked out'
  if (moved.length === 0) return 'Nobody’s date'
  return `${countOf(weeks, 'week')}, ${countOf(moved.length, 'person', 'people')}`
}

export function sayMove({ kind, weeks }: Pick<EffectView, 'kind' | 'weeks'>): string {
  if (kind === 'moves') return weeks >= 0 ? `${countOf(weeks, 'week')} earlier` : `${countOf(-weeks, 'week')} later`
  return {
    stays: 'The date stays',
    comes: 'There would be a date',
    'no-target': 'Aims at no role yet',
    'no-plan': 'No plan is possible with the terms as they are',
    'not-found': 'No plan was found in the time there was',
    waiting: 'Being worked out',
  }[kind]
}
