import { CircleCheck, Hourglass, Reply, Undo2 } from 'lucide-react'

import { Badge, type Tone } from '@/components/ui/badge'
import type { EvidenceState } from '@/lib/evidence/model'

const looks: Record<EvidenceState, { says: string; tone: Tone; Icon: typeof Reply }> = {
  waiting: { says: 'Waiting for review', tone: 'accent', Icon: Hourglass },
  returned: { says: 'Back with you', tone: 'drifting', Icon: Reply },
  'signed-off': { says: 'Signed off', tone: 'on-track', Icon: CircleCheck },
  withdrawn: { says: 'Taken back', tone: 'neutral', Icon: Undo2 },
}

/** Where a piece stands, in two or three words. */
export function StateBadge({ state }: { state: EvidenceState }) {
  const { says, tone, Icon } = looks[state]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {says}
    </Badge>
  )
}
