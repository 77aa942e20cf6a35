import type { ReactNode } from 'react'

import { ActionForm } from '@/components/forms/action-form'
import { AppShell } from '@/components/shell/app-shell'
import { SignOutButton } from '@/components/shell/sign-out-button'
import { currentContext } from '@/lib/access/current-context'
import { supervisesAnyone } from '@/lib/hours/show-approvals'
import { isAskedToMentor } from '@/lib/mentorship/offers'
import { managesAny } from '@/lib/programmes/queries'
import { mentoringOf } from '@/lib/mentorship/queries'
import { looksAfterAnyone, showFrame } from '@/lib/people/queries'
import { teamsLedBy } from '@/lib/people/teams'
import { reviewsAnything } from '@/lib/reviews/guided'
import { isInCohort } from '@/lib/rotation/mine'

import { leave } from './actions'
import { placesFor } from './places'

/** The frame around every page for people who are signed in. It decides nothing: each page asks for its own context. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const context = await currentContext()
  const { person, organisation, isDemo } = await showFrame(context)
  const mentoring = await mentoringOf(context)

  return (
    <AppShell
      organisation={organisation}
      person={person}
      navigation={placesFor(context.actor, {
        looksAfter: mentoring.asMentor || (await looksAfterAnyone(context)),
        reviews: await reviewsAnything(context),
        hasMentor: mentoring.asLearner,
        isAsked: await isAskedToMentor(context),
        manages: await managesAny(context),
        rotates: await isInCohort(context),
        approves: await supervisesAnyone(context),
        leads: (await teamsLedBy(context)).length > 0,
      })}
      settings="/settings"
      demo={isDemo}
      signOut={
        <ActionForm action={leave}>
          <SignOutButton />
        </ActionForm>
      }
    >
      {children}
    </AppShell>
  )
}
