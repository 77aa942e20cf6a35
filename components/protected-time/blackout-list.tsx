import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import type { BlackoutView } from '@/lib/protected-time/views/mine'
import { blackoutWords } from '@/lib/protected-time/views/words'

type BlackoutListProps = {
  blackouts: readonly BlackoutView[]
  /** Whether one may be withdrawn by who looks. */
  isMine: (blackout: BlackoutView) => boolean
  withdraw: FormAction<unknown>
}

/** Days without learning, from now on. */
export const BlackoutList = ({ blackouts, isMine, withdraw }: BlackoutListProps) => (
  <ul className="mb-2 divide-y border-b">
    {blackouts.map((blackout) => (
      <li key={blackout.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
        <span className="min-w-0 flex-1 basis-52">
          <span className="block tabular-nums">{daysOf(blackout)}</span>
          <span className="block text-sm text-ink-soft">
            {[blackout.note, blackout.team && `${blackout.team}, set by ${blackout.setBy}`].filter(Boolean).join('. ')}
          </span>
        </span>
        <Badge tone={blackout.kind === 'change-freeze' ? 'run' : 'neutral'}>{blackoutWords[blackout.kind]}</Badge>
        {isMine(blackout) && (
          <ActionForm action={withdraw} values={{ blackoutId: blackout.id }} className="-mr-3">
            <SubmitButton
              variant="quiet"
              size="small"
              aria-label={`Withdraw ${blackoutWords[blackout.kind]}, ${daysOf(blackout)}`}
            >
              Withdraw
            </SubmitButton>
          </ActionForm>
        )}
      </li>
    ))}
  </ul>
)

const daysOf = ({ from, to }: BlackoutView): string =>
  from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`
