import { Notice } from '@/components/ui/notice'
import type { GoalEffect } from '@/lib/pathways/view'

import { AskAgain } from './ask-again'

type EffectProps = { effect: Promise<GoalEffect | undefined>; title?: string }

/** What a goal does to a date, once it is worked out: both dates are proven, none is guessed. */
export async function Effect({ effect, title }: EffectProps) {
  const found = await effect
  if (!found) return null
  return (
    <Notice
      tone={found.because.length > 0 ? 'warning' : 'info'}
      {...(title && { title })}
      {...(found.isUnanswered && { action: <AskAgain /> })}
    >
      <p>{found.says}</p>
      {found.because.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {found.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
