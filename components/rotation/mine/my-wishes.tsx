import { Check, Minus } from 'lucide-react'
import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import type { MyCohort } from '@/lib/rotation/views/mine'

/** What someone wished, what became of it and why; and until when they can wish. */
export function MyWishes({ cohort }: { cohort: MyCohort }) {
  const { wishes, wishesAreOpen } = cohort
  return (
    <Card
      title="My wishes"
      lead={inWords(cohort)}
      action={
        <LinkButton
          href={`/my/rotations/wishes?cohort=${cohort.id}` as Route}
          variant={wishesAreOpen && !cohort.wishesSaidAt ? 'primary' : 'quiet'}
          size="small"
        >
          {wishesAreOpen ? (cohort.wishesSaidAt ? 'Change them' : 'Say my wishes') : 'See them'}
        </LinkButton>
      }
    >
      {wishes.length > 0 && (
        <ol className="divide-y" aria-label="What became of my wishes">
          {wishes.map(({ host, isGranted, because }) => (
            <li key={host} className="flex gap-3 py-2.5 first:pt-0 last:pb-0">
              {isGranted ? (
                <Check aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-on-track" strokeWidth={1.75} />
              ) : (
                <Minus aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-faint" strokeWidth={1.75} />
              )}
              <p className="min-w-0">
                {host}
                <span className="block text-sm text-ink-soft">
                  {isGranted ? 'In your schedule.' : (because ?? 'Not in your schedule.')}
                </span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

function inWords({ wishesAreOpen, wishesCloseOn, wishesSaidAt, isPublished }: MyCohort): string {
  const until = wishesCloseOn ? ` until ${formatDate(wishesCloseOn)}` : ''
  if (wishesAreOpen)
    return wishesSaidAt
      ? `You said them on ${formatDate(wishesSaidAt.toISOString().slice(0, 10))}, and can change them${until}.`
      : `You can say where you would like to go${until}.`
  if (isPublished) return 'What the published schedule made of them.'
  return wishesSaidAt
    ? 'They are with your programme manager.'
    : 'You are asked for them before the schedule is drawn up.'
}
