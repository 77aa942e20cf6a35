import { Equal, MoveHorizontal } from 'lucide-react'

import { Badge } from '@/components/ui/badge'
import { countOf } from '@/components/ui/format-amount'
import type { CheckedSkill, CheckInView, SaidLevel } from '@/lib/mentorship/views/check-in'
import { firstName } from '@/lib/mentorship/views/pair'

import { SideMark } from './side-mark'

/** What learner and mentor each said, in this order, whoever reads. */
export function sidesOf({ side, learner, mentor }: CheckInView, { mine, theirs }: CheckedSkill) {
  const [self, mentors] = side === 'self' ? [mine, theirs] : [theirs, mine]
  return [
    { shape: 'disc' as const, name: firstName(learner.name), said: self },
    { shape: 'diamond' as const, name: firstName(mentor.name), said: mentors },
  ]
}

/** How far the two are apart, in a word and a sign. */
export function Apart({ skill: { mine, theirs } }: { skill: CheckedSkill }) {
  if (!mine || !theirs) return null
  const apart = Math.abs(mine.level - theirs.level)
  return apart === 0 ? (
    <Badge icon={<Equal />}>You both say {mine.level}</Badge>
  ) : (
    <Badge tone="drifting" icon={<MoveHorizontal />}>
      {countOf(apart, 'level')} apart
    </Badge>
  )
}

/** What each of the two says of a skill, side by side. */
export function BothSides({ checkIn, skill }: { checkIn: CheckInView; skill: CheckedSkill }) {
  return (
    <dl className="grid gap-4 md:grid-cols-2 md:gap-6">
      {sidesOf(checkIn, skill).map(({ shape, name, said }) => (
        <div key={shape} className="min-w-0 rounded-md bg-sunken px-4 py-3">
          <dt className="text-sm font-medium">
            <SideMark shape={shape}>{name}</SideMark>
          </dt>
          <dd className="mt-1">{said && <Said said={said} levels={skill.levels} />}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A level with its words, and the note beside it. */
export function Said({ said, levels }: { said: SaidLevel; levels: readonly string[] }) {
  return (
    <>
      <p className="text-[0.9375rem]">
        <span className="mr-2 font-medium tabular-nums">{said.level}</span>
        {levels[said.level]}
      </p>
      {said.note && <p className="mt-1.5 border-l-2 pl-3 text-sm break-words text-ink-soft">{said.note}</p>}
    </>
  )
}
