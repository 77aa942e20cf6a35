'use client'

import { startTransition, useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { BlackoutView } from '@/lib/protected-time/views/mine'

import { BlackoutFields } from './blackout-fields'
import { BlackoutList } from './blackout-list'

type MyBlackoutsProps = {
  blackouts: readonly BlackoutView[]
  today: string
  set: FormAction<{ blackoutId: string }>
  withdraw: FormAction<unknown>
  withdrawAgain: (input: unknown) => Promise<unknown>
}

/** Leave, on-call time, and the change freezes of one's team. */
export function MyBlackouts({ blackouts, today, set, withdraw, withdrawAgain }: MyBlackoutsProps) {
  const [round, setRound] = useState(0)
  const { form, pending, refusal, errors } = useActionForm(set, ({ blackoutId }) => {
    setRound((now) => now + 1)
    sayDone('Noted. Blocks on those days do not take place.', {
      run: () => startTransition(async () => void (await withdrawAgain({ blackoutId }))),
    })
  })
  return (
    <Card title="Days without learning" lead="Leave, on call, a change freeze: plans work around them.">
      {blackouts.length > 0 && (
        <BlackoutList blackouts={blackouts} isMine={({ team }) => team === null} withdraw={withdraw} />
      )}
      <Disclosure summary={blackouts.length > 0 ? 'Add others' : 'Add a day or several'}>
        <form key={round} {...form} className="grid gap-4 pt-1 text-ink">
          <RefusalNotice refusal={refusal} />
          <BlackoutFields today={today} errors={errors} />
          <div>
            <SubmitButton variant="secondary" pending={pending}>
              Add
            </SubmitButton>
          </div>
        </form>
      </Disclosure>
    </Card>
  )
}
