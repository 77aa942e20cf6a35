import { Award, BookOpen, GraduationCap, Hammer, Handshake, Repeat2, type LucideIcon } from 'lucide-react'

import type { ActivityKind } from '@/lib/catalog/model'

import { Badge, toneLook } from './badge'
import { classes } from './classes'

const kinds: Record<ActivityKind, { says: string; Icon: LucideIcon }> = {
  certification: { says: 'Certification', Icon: Award },
  course: { says: 'Course', Icon: GraduationCap },
  rotation: { says: 'Rotation', Icon: Repeat2 },
  project: { says: 'Project', Icon: Hammer },
  mentoring: { says: 'Mentoring', Icon: Handshake },
  'self-study': { says: 'Self-study', Icon: BookOpen },
}

/** What kind of activity it is, as a tile before its title. Read out unless the kind is said beside it (`silent`). */
export function ActivityIcon({ kind, silent }: { kind: ActivityKind; silent?: boolean }) {
  const { says, Icon } = kinds[kind]
  return (
    <span
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': says, title: says })}
      className={classes('grid size-8 shrink-0 place-items-center rounded-md', toneLook[kind])}
    >
      <Icon aria-hidden="true" strokeWidth={1.75} className="size-[1.125rem]" />
    </span>
  )
}

/** The same as a badge in words. */
export function ActivityBadge({ kind }: { kind: ActivityKind }) {
  const { says, Icon } = kinds[kind]
  return (
    <Badge tone={kind} icon={<Icon aria-hidden="true" />}>
      {says}
    </Badge>
  )
}
