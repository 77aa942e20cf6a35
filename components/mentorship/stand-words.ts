import type { CheckInLine } from '@/lib/mentorship/views/check-in'
import { firstName } from '@/lib/mentorship/views/pair'

/** Whose turn it is in a check-in, said to one of its two people. */
export function standInWords({ stand, learner, mentor }: CheckInLine, myId: string): string {
  const isLearner = learner.id === myId
  const other = firstName(isLearner ? mentor.name : learner.name)
  switch (stand) {
    case 'to-fill':
      return isLearner ? 'Your turn: say where you stand' : `Your turn: say where ${other} stands`
    case 'waiting':
      return `Waiting for ${other} to fill in`
    case 'to-agree':
      return 'Both have filled in: agree on the levels'
    case 'agreed':
      return 'Agreed'
  }
}

/** What the button that leads there says. */
export const standAsks: Record<CheckInLine['stand'], string> = {
  'to-fill': 'Fill in',
  waiting: 'Look at what you said',
  'to-agree': 'Compare and agree',
  agreed: 'Look at it',
}
