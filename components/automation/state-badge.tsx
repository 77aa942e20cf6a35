import { Check, CircleDashed, Hammer, X } from 'lucide-react'

import { Badge } from '@/components/ui/badge'
import type { OpportunityState } from '@/lib/automation/model'

const looks = {
  open: { tone: 'neutral', word: 'Open', Icon: CircleDashed },
  building: { tone: 'accent', word: 'Being built', Icon: Hammer },
  finished: { tone: 'on-track', word: 'Finished', Icon: Check },
  dropped: { tone: 'neutral', word: 'Dropped', Icon: X },
} as const

/** Where an opportunity stands, in a word. */
export function StateBadge({ state }: { state: OpportunityState }) {
  const { tone, word, Icon } = looks[state]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {word}
    </Badge>
  )
}
