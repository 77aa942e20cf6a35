import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CandidateForm } from '@/components/mentorship/candidate-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { latestMatching } from '@/lib/mentorship/matchings'
import { showChoice } from '@/lib/mentorship/show-matching'

import { choosePair } from '../../../actions'

export const metadata: Metadata = { title: 'Choose a mentor' }

/** Who could mentor someone: what each would be worth, what the whole would gain or lose, and which rule it would break. */
export default async function ChoicePage({ params }: PageProps<'/programmes/[programmeId]/mentors/[learnerId]'>) {
  const context = await currentContext()
  const { programmeId, learnerId } = await params
  const matching = await latestMatching(context, programmeId)
  const choice = matching && !matching.publishedAt && showChoice(matching, learnerId)
  if (!matching || !choice) notFound()
  const home = `/programmes/${programmeId}/mentors` as Route // the page above this one

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[
              { href: '/programmes', label: 'Programmes' },
              { href: home, label: `Mentors for ${matching.programme.title}` },
            ]}
          />
        }
        title={`A mentor for ${choice.learner.name}`}
        lead={`Asks for ${choice.learner.minutesPerWeek} minutes a week. What you choose here is kept when the rest is found anew.`}
      />
      <CandidateForm action={choosePair} choice={choice} home={home} />
    </>
  )
}
