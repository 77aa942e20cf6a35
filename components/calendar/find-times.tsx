'use client'

import Link from 'next/link'

import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { sayLength } from '@/lib/protected-time/views/words'

import { CalendarFile } from './calendar-file'
import { ProposalForm } from './proposal-form'
import { useBusyFile } from './use-busy-file'

type Protected = { blocks: number; hoursRaisedTo: number | null }

/** Finds weekly times for hours that have none, free by the calendar that someone brings. */
export function FindTimes({ unplaced, protect }: { unplaced: number; protect: FormAction<Protected> }) {
  const { reading, refused, found, read, forget } = useBusyFile()
  const sending = useActionForm(protect, forget)
  const { result } = sending
  return (
    <Card
      title="Find time for learning"
      lead="Bring your calendar as a file, and see which times of the week it leaves free."
    >
      <div className="grid gap-5">
        {result?.ok && (
          <Notice
            tone="success"
            title={`${countOf(result.value.blocks, 'block')} protected, from this week on.`}
            action={
              <LinkButton href="/my/protected-time" size="small">
                See your week
              </LinkButton>
            }
          />
        )}
        {unplaced === 0 ? (
          <p className="text-ink-soft">
            All of your weekly hours have a time already. Where a block is in the way, give it another time under{' '}
            <Link href="/my/protected-time" className="text-link">
              Protected time
            </Link>
            .
          </p>
        ) : (
          <>
            <p>
              <span className="font-medium">{sayLength(unplaced)} a week</span> have no time of their own yet.
            </p>
            {found ? (
              <ProposalForm found={found} sending={sending} onOther={forget} />
            ) : (
              <CalendarFile reading={reading} refused={refused} onFile={read} />
            )}
          </>
        )}
      </div>
    </Card>
  )
}
