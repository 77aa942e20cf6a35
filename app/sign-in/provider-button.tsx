'use client'

import { useState } from 'react'

import { Button } from '@/components/ui/button'

type ProviderButtonProps = {
  label: string
  from?: string | undefined
  variant?: 'primary' | 'secondary'
  /** Done first; nobody is sent away unless it went well. */
  before?: () => Promise<boolean>
}

/** Goes to the organisation's identity provider. Fetched rather than sent as a form: our pages' forms may only go to ourselves. */
export function ProviderButton({ label, from = '/my', variant = 'secondary', before }: ProviderButtonProps) {
  const [state, setState] = useState<'ready' | 'going' | 'failed'>('ready')
  const prepared = async () => (!before || (await before()) ? addressOfProvider(from) : undefined)
  const go = async () => {
    setState('going')
    const address = await prepared().catch(() => undefined)
    if (address) window.location.assign(address)
    else setState('failed')
  }

  return (
    <div className="flex flex-col gap-2">
      <Button variant={variant} pending={state === 'going'} onClick={go}>
        {label}
      </Button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {state === 'failed' &&
          'Your organisation’s sign-in cannot be reached just now. Try again in a moment, or use a password if you have one here.'}
      </p>
    </div>
  )
}

async function addressOfProvider(from: string): Promise<string | undefined> {
  const token: unknown = await (await fetch('/api/auth/csrf')).json()
  const csrfToken = textAt(token, 'csrfToken') ?? ''
  const body = new URLSearchParams({ csrfToken, callbackUrl: from, json: 'true' })
  const answer: unknown = await (await fetch('/api/auth/signin/oidc', { method: 'POST', body })).json()
  const address = textAt(answer, 'url')
  // An address of our own means that the provider did not answer.
  return address && new URL(address).origin !== window.location.origin ? address : undefined
}

const textAt = (value: unknown, name: string): string | undefined => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === 'string' ? found : undefined
}
