import type { Metadata } from 'next'

import { Doorway } from '@/app/sign-in/doorway'
import { LinkButton } from '@/components/ui/link-button'
import { findInvitation } from '@/lib/access/invitation'
import { visitor } from '@/lib/access/visitor'
import { welcome } from '@/lib/access/welcome'

import { AcceptForm } from './accept-form'
import { AcceptWithProvider } from './accept-with-provider'

// The address is a secret: no other site is to learn it from a link that is followed from here.
export const metadata: Metadata = { title: 'Your invitation', referrer: 'no-referrer' }

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const visiting = await visitor()
  const invited = await findInvitation(visiting.db, visiting.now, token)
  if (!invited) return <SpentLink />
  const { organisation, hasProvider } = await welcome(visiting)
  const isNew = invited.purpose === 'invitation'

  return (
    <Doorway
      title={isNew ? `Welcome, ${invited.name}` : 'Choose a new password'}
      says={
        isNew
          ? `${organisation} plans careers with Journeywork, and has kept a place for you.`
          : `For ${invited.name}. Wherever else you are signed in, you will have to sign in again.`
      }
    >
      {hasProvider && <AcceptWithProvider token={token} />}
      {hasProvider && <p className="border-t pt-6 text-sm text-ink-soft">Or with a password of Journeywork’s own:</p>}
      <AcceptForm
        token={token}
        email={invited.email}
        label={isNew ? 'Come in' : 'Save and sign in'}
        isSecond={hasProvider}
      />
    </Doorway>
  )
}

const SpentLink = () => (
  <Doorway
    title="This link leads nowhere any more"
    says="It has been used, withdrawn, or is too old. Ask an administrator of your organisation for a new one."
  >
    <LinkButton href="/sign-in">Go to sign in</LinkButton>
  </Doorway>
)
