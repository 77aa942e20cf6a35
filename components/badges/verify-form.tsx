'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { badgeLimits, type BadgeVerdict } from '@/lib/badges/model'

import { BadgeFacts } from './badge-facts'
import { Verdict } from './verdict'

/** Takes a badge as text or as a file, and shows what came of checking it. */
export function VerifyForm({ verify }: { verify: FormAction<BadgeVerdict> }) {
  const { form, pending, refusal, errors, result } = useActionForm(verify)
  const [tooLarge, setTooLarge] = useState(false)
  const answer = useRef<HTMLDivElement>(null)
  const verdict = result?.ok ? result.value : undefined
  useEffect(() => {
    if (verdict) answer.current?.focus()
  }, [verdict])

  const fileError = tooLarge
    ? 'This file is larger than 1 MB, and no badge is. Choose the badge itself.'
    : errors['file']
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <form {...form} className="flex min-w-0 flex-col gap-5">
        <RefusalNotice refusal={refusal} />
        <TextArea
          label="Paste the badge"
          hint="The text of its JSON, all of it."
          name="text"
          rows={5}
          spellCheck={false}
          // Signatures and addresses have no spaces to break at.
          wrap="soft"
          style={{ overflowWrap: 'anywhere', maxHeight: '18rem' }}
          className="min-w-0"
          {...(errors['text'] && { error: errors['text'] })}
        />
        <Field
          label="Or choose a file"
          hint="JSON, or a PNG or SVG picture with the badge inside. At most 1 MB."
          {...(fileError && { error: fileError })}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              name="file"
              accept=".json,.png,.svg,application/json,image/png,image/svg+xml"
              onChange={({ currentTarget: { files } }) => setTooLarge((files?.[0]?.size ?? 0) > badgeLimits.bytes)}
              className="control h-auto py-2 file:mr-3 file:rounded-sm file:border-0 file:bg-accent-soft file:px-3 file:py-1.5 file:text-sm file:font-medium file:text-accent"
            />
          )}
        </Field>
        <div>
          <SubmitButton pending={pending} disabled={tooLarge}>
            Check this badge
          </SubmitButton>
        </div>
      </form>
      {verdict && (
        <div ref={answer} tabIndex={-1} className="scroll-mt-6 outline-none">
          <Card title={verdict.badge?.name ?? 'What we found'}>
            <div className="grid gap-6">
              <Verdict verdict={verdict} />
              {verdict.badgeId && verdict.outcome !== 'unknown' && (
                <p className="text-[0.9375rem]">
                  <Link className="text-link" href={`/badges/${verdict.badgeId}`}>
                    {verdict.outcome === 'holds' ? 'Its page here' : 'The badge as we issued it'}
                  </Link>
                </p>
              )}
              {verdict.badge && (
                <div className="grid gap-4 border-t pt-5">
                  <h3 className="font-semibold">{verdict.outcome === 'holds' ? 'What it says' : 'What it claims'}</h3>
                  <BadgeFacts badge={verdict.badge} />
                </div>
              )}
            </div>
          </Card>
        </div>
      )}
    </div>
  )
}
