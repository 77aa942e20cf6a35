import { CircleCheck, Clock, TriangleAlert, type LucideIcon } from 'lucide-react'

import { Badge } from './badge'

export type Pace = 'on-track' | 'drifting' | 'late'

const paces: Record<Pace, { says: string; Icon: LucideIcon }> = {
  'on-track': { says: 'On track', Icon: CircleCheck },
  drifting: { says: 'Drifting', Icon: Clock },
  late: { says: 'Late', Icon: TriangleAlert },
}

/** How things go against the plan; `says` may be more exact: "Three weeks late". */
export function PaceBadge({ pace, says }: { pace: Pace; says?: string }) {
  const { says: usually, Icon } = paces[pace]
  return (
    <Badge tone={pace} icon={<Icon aria-hidden="true" />}>
      {says ?? usually}
    </Badge>
  )
}
