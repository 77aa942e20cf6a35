import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { EnrolledTable } from '@/components/mentorship/enrolled-table'
import { MatchingCard } from '@/components/mentorship/matching-card'
import { OpenMentors } from '@/components/mentorship/open-mentors'
import { ProposeForm } from '@/components/mentorship/propose-form'
import { ProgrammeHeader } from '@/components/programmes/programme-header'
import { Card } from '@/components/ui/card'
import { currentContext } from '@/lib/access/current-context'
import { sayList } from '@/lib/core/say'
import { showProgrammeMentors } from '@/lib/mentorship/show-programme'
import type { EnrolledView } from '@/lib/mentorship/views/matching'

import { proposePairs, publishPairs, takeBackOffer } from '../../actions'

export const metadata: Metadata = { title: 'Mentors of a programme' }

/** Who in a programme has a mentor, who wants one, who offers, and the best whole set of pairs. */
export default async function ProgrammeMentorsPage({ params }: PageProps<'/programmes/[programmeId]/mentors'>) {
  const context = await currentContext()
  const { programmeId } = await params
  const shown = await showProgrammeMentors(context, programmeId)
  if (!shown) notFound()
  const { programme, enrolled, open, matching, declined } = shown
  const today = context.now.toISOString().slice(0, 10)
  const draft = matching && !matching.publishedAt ? matching : undefined

  return (
    <>
      <ProgrammeHeader
        programme={programme}
        at="mentors"
        lead={inWords(enrolled)}
        actions={
          <ProposeForm action={proposePairs} programmeId={programme.id} isPrimary={!draft}>
            {matching ? 'Propose anew' : 'Propose pairs'}
          </ProposeForm>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {matching && (
          <MatchingCard
            matching={matching}
            programmeId={programme.id}
            today={today}
            propose={proposePairs}
            publish={publishPairs}
          />
        )}
        <Card flush title="Who is enrolled">
          <EnrolledTable enrolled={enrolled} takeBack={takeBackOffer} />
        </Card>
        <Card
          flush
          title="Who is open to mentor"
          lead="What they have left beside those they mentor and those they were asked to. Whoever manages this programme reads the wishes, and is not proposed in it."
        >
          <OpenMentors mentors={open} {...(draft && { used: draft.capacity })} />
        </Card>
        {declined.length > 0 && (
          <Card title="Declined" lead="What mentors answered, for you to read.">
            <ul className="divide-y">
              {declined.map(({ id, mentor, learner, note }) => (
                <li key={id} className="py-2.5">
                  {mentor} will not mentor {learner}
                  {note ? <span className="block text-sm text-ink-soft">{note}</span> : '.'}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  )
}

function inWords(enrolled: readonly EnrolledView[]): string {
  const count = (is: (one: EnrolledView) => boolean) => enrolled.filter(is).length
  const has = count(({ mentors }) => mentors.length > 0)
  const asked = count(({ mentors, asked: offers }) => mentors.length === 0 && offers.length > 0)
  const none = enrolled.length - has - asked
  const parts = [
    ...(has > 0 ? [`${has} ${has === 1 ? 'has' : 'have'} a mentor`] : []),
    ...(asked > 0 ? [`a mentor was asked for ${asked}`] : []),
    ...(none > 0 ? [`${none} ${none === 1 ? 'has' : 'have'} none yet`] : []),
  ]
  return enrolled.length === 0 ? 'Nobody is enrolled yet.' : `Of ${enrolled.length} enrolled, ${sayList(parts)}.`
}
