import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Doorway } from '@/app/sign-in/doorway'
import { AnswerForm } from '@/components/portfolio/answer-form'
import { ExperienceItem } from '@/components/portfolio/items'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { visitor } from '@/lib/access/visitor'
import { readWitnessQuestion } from '@/lib/portfolio/witness'

import { answer } from './actions'

// The address is a secret: no index may list it, and no other site is to learn it from a link that is followed from here.
export const metadata: Metadata = {
  title: 'Were you there?',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, noarchive: true },
}

/** Someone outside is asked whether what an experience says is so. Opening the page uses nothing up. */
export default async function WitnessPage({ params }: PageProps<'/witness/[token]'>) {
  const { token } = await params
  const question = await readWitnessQuestion(await visitor(), token)
  if (!question) notFound()
  const { witness, asker, organisation, experience, expiresOn, isAsker } = question
  return (
    <Doorway
      title={`${witness.name}, is this how it was?`}
      says={`${asker} of ${organisation} names you as ${witness.capacity} of this work, and asks you to confirm what is said about it.`}
    >
      <Card>
        <ExperienceItem experience={{ id: '', ...experience, witnesses: [] }} />
      </Card>
      {isAsker ? (
        <Notice tone="warning" title="This is for someone else to answer">
          You are signed in as {asker}, and nobody is their own witness. Send the link to {witness.name}.
        </Notice>
      ) : (
        <AnswerForm token={token} asker={asker} action={answer} />
      )}
      <p className="text-sm text-ink-faint">
        You need no account. Your name and your answer are kept with this experience; if you decline, readers are not
        told. The link works once, until {formatDate(expiresOn)}. If this is not about you, close the page.
      </p>
    </Doorway>
  )
}
