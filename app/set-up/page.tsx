import type { Metadata } from 'next'

import { Doorway } from '@/app/sign-in/doorway'
import { LinkButton } from '@/components/ui/link-button'
import { visitor } from '@/lib/access/visitor'
import { welcome } from '@/lib/access/welcome'

import { SetUpForm } from './set-up-form'

export const metadata: Metadata = { title: 'Set up' }

export default async function SetUpPage() {
  const { organisation } = await welcome(await visitor())
  if (organisation)
    return (
      <Doorway title="This has been done" says={`Journeywork serves ${organisation} already.`}>
        <LinkButton href="/sign-in" variant="primary">
          Sign in
        </LinkButton>
      </Doorway>
    )

  return (
    <Doorway title="Set up your organisation" says="You become its first administrator, and invite the others.">
      <SetUpForm />
    </Doorway>
  )
}
