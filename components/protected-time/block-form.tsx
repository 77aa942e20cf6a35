'use client'

import { useRouter } from 'next/navigation'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { sayDone } from '@/components/ui/toast'
import type { BlockView } from '@/lib/protected-time/views/mine'
import { sayBlock } from '@/lib/protected-time/views/words'

import { BlockFields } from './block-fields'

type Place = { weekday: number; startsAt: number; minutes: number; timeZone: string }
type BlockFormProps = {
  action: FormAction<{ hoursRaisedTo: number | null }>
  /** The block to change; without it a new one is added at `place`. */
  block: BlockView | undefined
  place: Place
  zones: readonly string[]
}

/** Adds a weekly block, or gives one another time. */
export function BlockForm({ action, block, place, zones }: BlockFormProps) {
  const router = useRouter()
  const { form, pending, refusal, errors } = useActionForm(action, ({ hoursRaisedTo }) => {
    const raised =
      hoursRaisedTo === null ? '' : ` You plan with ${countOf(hoursRaisedTo, 'hour')} of your own a week now.`
    sayDone(`${block ? 'Moved.' : 'Protected.'}${raised}`)
    if (block) router.replace('/my/protected-time', { scroll: false })
  })
  return (
    <div id="block" className="scroll-mt-20">
      <Card
        title={block ? 'Another time' : 'Protect some hours'}
        lead={block ? `Now ${sayBlock(block)}.` : 'The same hours every week; two or more in a row carry furthest.'}
      >
        <form {...form} className="grid gap-4">
          <RefusalNotice refusal={refusal} />
          {block && <input type="hidden" name="blockId" value={block.id} />}
          {block && <input type="hidden" name="version" value={block.version} />}
          <BlockFields place={place} zones={zones} errors={errors} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pending={pending}>{block ? 'Move the block' : 'Protect them'}</SubmitButton>
            {block && (
              <LinkButton href="/my/protected-time" variant="quiet">
                Leave it
              </LinkButton>
            )}
          </div>
        </form>
      </Card>
    </div>
  )
}
