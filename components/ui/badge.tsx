import type { ReactNode } from 'react'

import { classes } from './classes'

export type Tone =
  | 'neutral'
  | 'accent'
  | 'on-track'
  | 'drifting'
  | 'late'
  | 'run'
  | 'grow'
  | 'transform'
  | 'certification'
  | 'course'
  | 'rotation'
  | 'project'
  | 'mentoring'
  | 'self-study'

/** Text on its own tint, for each tone; written out because the stylesheet is made from the names it finds. */
export const toneLook: Record<Tone, string> = {
  neutral: 'bg-ink/6 text-ink-soft',
  accent: 'bg-accent-soft text-accent',
  'on-track': 'bg-on-track-soft text-on-track',
  drifting: 'bg-drifting-soft text-drifting',
  late: 'bg-late-soft text-late',
  run: 'bg-run-soft text-run',
  grow: 'bg-grow-soft text-grow',
  transform: 'bg-transform-soft text-transform',
  certification: 'bg-certification-soft text-certification',
  course: 'bg-course-soft text-course',
  rotation: 'bg-rotation-soft text-rotation',
  project: 'bg-project-soft text-project',
  mentoring: 'bg-mentoring-soft text-mentoring',
  'self-study': 'bg-self-study-soft text-self-study',
}

/** A word or two about a thing, with an icon where the tone means something. */
export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-[0.8125rem] leading-5 font-medium whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0',
        toneLook[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
