'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import { sayList } from '@/lib/core/say'
import type { CoverView } from '@/lib/protected-time/views/team'
import { sayBlackout, sayLength } from '@/lib/protected-time/views/words'

type SetCoveredProps = {
  teamId: string
  address: Route
  cover: CoverView
  set: FormAction<{ blackoutId: string }>
  withdrawAgain: (input: unknown) => Promise<unknown>
}

/** What days off would cover, and the button that sets them. */
export function SetCovered({ teamId, address, cover, set, withdrawAgain }: SetCoveredProps) {
  const router = useRouter()
  const { kind, from, to, note } = cover
  const said = sayBlackout({ kind, from, to })
  const { form, pending, refusal } = useActionForm(set, ({ blackoutId }) => {
    sayDone(`Set: ${said}.`, {
      run: () => startTransition(async () => void (await withdrawAgain({ blackoutId }))),
    })
    router.replace(address, { scroll: false })
  })
  return (
    <form {...form} className="mt-2 grid gap-3 rounded-lg border border-accent/25 bg-accent-soft px-4 py-3">
      <RefusalNotice refusal={refusal} />
      {Object.entries({ teamId, kind, from, to, note }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="font-medium">{said.slice(0, 1).toUpperCase() + said.slice(1)}</p>
      <p className="text-[0.9375rem] text-ink-soft">{coverInWords(cover)}</p>
      <div className="flex flex-wrap gap-3">
        <SubmitButton size="small" pending={pending}>
          Set these days
        </SubmitButton>
        <LinkButton href={address} variant="quiet" size="small" scroll={false}>
          Leave it
        </LinkButton>
      </div>
    </form>
  )
}

function coverInWords({ blocks, minutes, people }: CoverView): string {
  if (blocks === 0) return 'No block lies on these days. Flexible hours lose their share of them.'
  const whose = sayList(people.map(({ name, blocks: each }) => `${name} (${each})`))
  return `It covers ${countOf(blocks, 'block')}, ${sayLength(minutes)} together, of ${whose}. Their plans are told, and flexible hours lose their share.`
}
