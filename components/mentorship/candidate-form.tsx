'use client'

import type { Route } from 'next'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Candidate, ChoiceView } from '@/lib/mentorship/views/matching'
import { asProposed, nobody } from '@/lib/mentorship/views/decision'

type CandidateFormProps = { action: FormAction<unknown>; choice: ChoiceView; home: Route }

/** One of the mentors who could teach someone, nobody this time, or, once it was decided otherwise, what was proposed. */
export function CandidateForm({ action, choice, home }: CandidateFormProps) {
  const { form, pending, refusal } = useActionForm(action)
  const { candidates, learner, others, proposed, now, isDecided, matchingId, version } = choice
  return (
    <form {...form} className="grid max-w-3xl gap-6">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="matchingId" value={matchingId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="learnerId" value={learner.id} />
      <Card>
        <RadioGroup
          label={`Who mentors ${learner.name}?`}
          name="mentorId"
          defaultValue={now?.id ?? nobody}
          options={[
            ...candidates.map((candidate) => ({
              value: candidate.mentor.id,
              label: <Head candidate={candidate} />,
              hint: <Reasons candidate={candidate} />,
            })),
            { value: nobody, label: 'Nobody this time', hint: `${learner.name} is left out until you propose anew.` },
            ...(isDecided
              ? [
                  {
                    value: asProposed,
                    label: `As proposed: ${proposed ? proposed.name : 'nobody'}`,
                    hint: 'Takes your own decision back, so that it may change when the rest is found anew.',
                  },
                ]
              : []),
          ]}
        />
        {others > 0 && (
          <p className="mt-4 text-sm text-ink-soft">
            {countOf(others, 'other mentor')} {others === 1 ? 'has' : 'have'} nothing attested that {learner.name} wants
            to learn.
          </p>
        )}
      </Card>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending}>Choose</SubmitButton>
        <LinkButton href={home} variant="quiet">
          Leave it as it is
        </LinkButton>
      </div>
    </form>
  )
}

const Head = ({ candidate: { mentor, points, difference, isNow } }: { candidate: Candidate }) => (
  <span className="flex flex-wrap items-baseline gap-x-3">
    <span className="font-medium">{mentor.name}</span>
    <span className="text-sm text-ink-soft tabular-nums">
      {countOf(points, 'point')}
      {isNow
        ? ', as it is now'
        : difference === 0
          ? ', as much as now'
          : `, ${countOf(Math.abs(difference), 'point')} ${difference < 0 ? 'less' : 'more'} than now`}
    </span>
  </span>
)

const Reasons = ({ candidate: { because, breaks } }: { candidate: Candidate }) => (
  <>
    {breaks.map((says) => (
      <span key={says} className="mt-0.5 block text-drifting">
        {says}
      </span>
    ))}
    {because
      .filter(({ points }) => points > 0)
      .map(({ says }) => (
        <span key={says} className="block">
          {says}
        </span>
      ))}
  </>
)
