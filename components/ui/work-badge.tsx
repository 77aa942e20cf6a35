import { Rocket, Sprout, Wrench, type LucideIcon } from 'lucide-react'

import { Badge } from './badge'

export type WorkKind = 'run' | 'grow' | 'transform'

const kinds: Record<WorkKind, { says: string; Icon: LucideIcon }> = {
  run: { says: 'Run', Icon: Wrench },
  grow: { says: 'Grow', Icon: Sprout },
  transform: { says: 'Transform', Icon: Rocket },
}

/** What work is for: to keep things working, to improve them, or to make something new. */
export function WorkBadge({ work }: { work: WorkKind }) {
  const { says, Icon } = kinds[work]
  return (
    <Badge tone={work} icon={<Icon aria-hidden="true" />}>
      {says}
    </Badge>
  )
}
