import type { Cohort } from '@/lib/cohorts/model'
import { strainsInWords, type Strain } from '@/lib/cohorts/views/strain'
import { sayCount, sayDay } from '@/lib/core/say'
import type { RotationFacts } from './facts'
import type { NextStep } from './views/cohort'

type Known = {
  cohort: Pick<Cohort, 'id' | 'wishesOpenedAt' | 'wishesCloseOn'>
  facts: Pick<RotationFacts, 'apprentices' | 'hosts'>
  strains: readonly Strain[]
  isPublished: boolean
  today: string
}

/** The one thing that brings a cohort further: people, hosts, wishes, a schedule, or a change of it; null when all stands. */
export function nextStep({ cohort, facts, strains, isPublished, today }: Known): NextStep | null {
  const at = (path: string) => `/cohorts/${cohort.id}${path}`
  const { apprentices, hosts } = facts
  if (apprentices.length === 0)
    return { says: 'Nobody is in this cohort yet.', label: 'Bring in its people', href: at('/people') }
  if (hosts.every(({ isRetired }) => isRetired))
    return { says: 'The programme has no host yet.', label: 'See the seats', href: at('/seats') }
  const strained = strainsInWords(strains)
  if (strained) return { says: strained, label: 'Draw up a change', href: at('/rotation/draw-up') }
  if (isPublished) return null
  const silent = apprentices.filter(({ wishesSaidAt }) => wishesSaidAt === null).length
  const isOpen = cohort.wishesOpenedAt !== null && (cohort.wishesCloseOn === null || cohort.wishesCloseOn >= today)
  if (cohort.wishesOpenedAt === null && silent === apprentices.length)
    return { says: 'Nobody was asked for wishes yet.', label: 'Ask for wishes', href: at('/wishes') }
  if (isOpen && silent > 0)
    return {
      says: `${sayCount(silent, 'person', 'people')} of ${apprentices.length} have not said their wishes${
        cohort.wishesCloseOn ? `, which close on ${sayDay(cohort.wishesCloseOn)}` : ''
      }.`,
      label: 'See who',
      href: at('/wishes'),
    }
  return {
    says: 'People, hosts and wishes are there.',
    label: 'Draw up the schedule',
    href: at('/rotation/draw-up'),
  }
}
