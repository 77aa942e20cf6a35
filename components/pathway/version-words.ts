import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { PlanReason } from '@/lib/pathways/model'
import type { VersionLine } from '@/lib/pathways/views/versions'

export const reasonWords: Readonly<Record<PlanReason, string>> = {
  'first-plan': 'The first plan',
  're-plan': 'Planned again',
  'what-if-adopted': 'A what-if, adopted',
  repair: 'A way out, taken',
}

/** "10 weeks earlier" */
export function movedInWords(moved: number | null): string {
  if (moved === null) return ''
  if (moved === 0) return 'Same date'
  return `${countOf(Math.abs(moved), 'week')} ${moved < 0 ? 'earlier' : 'later'}`
}

export const readyInWords = ({ finishDate }: VersionLine): string =>
  finishDate ? formatDate(finishDate, 'short') : 'Not possible'
