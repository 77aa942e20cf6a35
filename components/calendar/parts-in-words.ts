import { ArrowLeftRight, Award, ListChecks, MessagesSquare, ShieldCheck, type LucideIcon } from 'lucide-react'

import type { FeedPart } from '@/lib/calendar/model'

type Words = { label: string; hint: string; Icon: LucideIcon; look: string }

/** What each part of a feed is called, and what it holds. */
export const partsInWords: Readonly<Record<FeedPart, Words>> = {
  blocks: {
    label: 'Protected learning',
    hint: 'Your weekly blocks, with what was cancelled or moved',
    Icon: ShieldCheck,
    look: 'text-accent',
  },
  steps: { label: 'Plan', hint: 'Each step from its first week to its last', Icon: ListChecks, look: 'text-grow' },
  exams: {
    label: 'Exams',
    hint: 'Booked days, or the week that the plan foresees',
    Icon: Award,
    look: 'text-certification',
  },
  reviews: {
    label: 'Reviews and check-ins',
    hint: 'Days on which someone counts on you',
    Icon: MessagesSquare,
    look: 'text-mentoring',
  },
  rotations: { label: 'Rotations', hint: 'Published placements', Icon: ArrowLeftRight, look: 'text-rotation' },
}
