'use client'

import { ProviderButton } from '@/app/sign-in/provider-button'

import { takeAlong } from './actions'

/** Takes the link along to the identity provider; coming back from there uses it up. */
export function AcceptWithProvider({ token }: { token: string }) {
  return (
    <ProviderButton
      variant="primary"
      label="Continue with your organisation’s account"
      before={async () => (await takeAlong({ token })).ok}
    />
  )
}
