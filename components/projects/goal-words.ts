import type { Tone } from '@/components/ui/badge'
import type { GoalState } from '@/lib/projects/view'

/** Where a learning goal stands, as people say it. */
export const goalStates: Readonly<Record<GoalState, { says: string; tone: Tone }>> = {
  open: { says: 'Open', tone: 'neutral' },
  late: { says: 'Past its day', tone: 'late' },
  waiting: { says: 'Evidence waiting', tone: 'accent' },
  returned: { says: 'Evidence returned', tone: 'drifting' },
  reached: { says: 'Reached', tone: 'on-track' },
  dropped: { says: 'Dropped', tone: 'neutral' },
}
