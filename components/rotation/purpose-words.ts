import type { SchedulePurpose } from '@/lib/rotation/model'

/** Why a schedule was made, in a few words. */
export const purposeWords: Readonly<Record<SchedulePurpose, string>> = {
  'draw-up': 'Drawn up from nothing',
  change: 'A change of what stands',
  'by-hand': 'Changed by hand',
  swap: 'Two people swapped',
}
