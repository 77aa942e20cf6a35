'use client'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import type { useActionForm } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { countOf } from '@/components/ui/format-amount'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { writeTimes, type Proposal, type Proposals } from '@/lib/calendar/views/proposal'
import { sayTimes, sayLength, weekdayName } from '@/lib/protected-time/views/words'

type ProposalFormProps = {
  found: Proposals
  sending: Pick<ReturnType<typeof useActionForm>, 'form' | 'pending' | 'refusal' | 'errors'>
  onOther: () => void
}

/** The proposals as choices, each with why; what is chosen becomes blocks. */
export function ProposalForm({ found, sending, onOther }: ProposalFormProps) {
  const { proposals, minutes, events, leftOut, timeZone } = found
  const { form, pending, refusal, errors } = sending
  const another = (
    <Button variant={proposals.length > 0 ? 'quiet' : 'secondary'} onClick={onOther}>
      Read another file
    </Button>
  )
  if (proposals.length === 0)
    return (
      <Notice title="No time is free often enough." action={another}>
        Between 9:00 and 17:00, Monday to Friday, nothing is free in at least six of the next eight weeks. You can still
        choose a time by hand under Protected time.
      </Notice>
    )
  return (
    <form {...form} className="grid gap-4">
      <RefusalNotice refusal={refusal} />
      <RadioGroup
        label="Times that your calendar leaves free"
        hint={`${countOf(events, 'event')} read${leftOut > 0 ? `, of which ${leftOut} could not be made out` : ''}; times on the clock of ${timeZone.replaceAll('_', ' ')}.`}
        name="times"
        defaultValue={proposals[0] ? writeTimes(proposals[0].times) : ''}
        options={proposals.map((proposal) => ({
          value: writeTimes(proposal.times),
          label: <Times proposal={proposal} />,
          hint: whyOf(proposal, minutes),
        }))}
        {...(errors['times'] && { error: errors['times'] })}
      />
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton variant="secondary" pending={pending}>
          Protect these times
        </SubmitButton>
        {another}
      </div>
    </form>
  )
}

function Times({ proposal: { times } }: { proposal: Proposal }) {
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-0.5">
      {times.map((time) => (
        <span key={`${time.weekday} ${time.startsAt}`} className="whitespace-nowrap">
          <span className="font-medium">{weekdayName(time.weekday)}</span>{' '}
          <span className="tabular-nums">{sayTimes(time)}</span>
        </span>
      ))}
    </span>
  )
}

const whyOf = ({ minutes, why }: Proposal, wanted: number): string =>
  minutes < wanted ? `${why} Holds ${sayLength(minutes)} of ${sayLength(wanted)}.` : why
