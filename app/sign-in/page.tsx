import type { Metadata } from 'next'

import { LinkButton } from '@/components/ui/link-button'
import { safePath } from '@/lib/access/origin'
import { visitor } from '@/lib/access/visitor'
import { welcome } from '@/lib/access/welcome'

import { CastList } from './cast-list'
import { Doorway } from './doorway'
import { ProviderButton } from './provider-button'
import { SignInForm } from './sign-in-form'
import { whatWentWrong } from './what-went-wrong'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { organisation, hasProvider, cast } = await welcome(await visitor())
  const asked = await searchParams
  const from = typeof asked['from'] === 'string' ? safePath(asked['from']) : undefined
  const error = whatWentWrong(asked['error'])
  if (!organisation) return <NobodyYet />

  if (cast.length > 0)
    return (
      <Doorway
        wide
        title="Whose week would you like to see?"
        says={`Everyone at ${organisation} is made up, and so is what they wrote. Choose a person, and look around as them.`}
      >
        <CastList cast={cast} {...(from && { from })} />
      </Doorway>
    )

  return (
    <Doorway title="Sign in" says={`to ${organisation}`}>
      <div role="alert" className="empty:hidden">
        {error && <p className="rounded-md border border-danger/40 bg-danger-soft px-4 py-3 text-sm">{error}</p>}
      </div>
      {hasProvider && (
        <ProviderButton variant="primary" label="Continue with your organisation’s account" from={from} />
      )}
      {hasProvider && <p className="border-t pt-6 text-sm text-ink-soft">Or with a password of Journeywork’s own:</p>}
      <SignInForm {...(from && { from })} isSecond={hasProvider} />
      <p className="text-sm text-ink-soft">
        No account, or the password is lost? An administrator of your organisation can send you a link.
      </p>
    </Doorway>
  )
}

const NobodyYet = () => (
  <Doorway
    title="Nobody lives here yet"
    says="Journeywork has just been installed and waits for its first administrator."
  >
    <LinkButton href="/set-up" variant="primary">
      Set up your organisation
    </LinkButton>
  </Doorway>
)
