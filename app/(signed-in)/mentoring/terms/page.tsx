import type { Metadata } from 'next'

import { MentorTermsForm } from '@/components/mentorship/mentor-terms-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { PageHeader } from '@/components/ui/page-header'
import { Stat, Stats } from '@/components/ui/stat'
import { currentContext } from '@/lib/access/current-context'
import { showMentorTerms } from '@/lib/mentorship/terms'

import { offerToMentor } from './actions'

export const metadata: Metadata = { title: 'Mentoring terms' }

/** What one offers as a mentor, and what of it is in use now. */
export default async function MentorTermsPage() {
  const terms = await showMentorTerms(await currentContext())
  const { use, people, minutesPerWeek } = terms

  return (
    <>
      <PageHeader
        title="Mentoring terms"
        lead="What you can give as a mentor. Nobody is put in your care beyond it without your word."
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        <Card title="In use from today on" lead="At the busiest moment, mentorships that are agreed ahead included.">
          <Stats>
            <Stat label="People" value={use.people} unit={`of ${people}`} />
            <Stat label="Minutes a week" value={use.minutesPerWeek} unit={`of ${minutesPerWeek}`}>
              {use.people > 0 &&
                `${countOf(Math.round(use.minutesPerWeek / use.people), 'minute')} for each on average`}
            </Stat>
          </Stats>
        </Card>
        <MentorTermsForm action={offerToMentor} terms={terms} />
      </div>
    </>
  )
}
