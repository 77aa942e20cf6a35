'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { useActionForm, type FormAction } from '@/components/forms/use-action-form'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { evidenceLimits } from '@/lib/evidence/model'
import type { PieceToJudge } from '@/lib/reviews/view'

import { ClaimChoice } from './claim-choice'
import { signOffFormId } from './keys'

type Judged = Pick<PieceToJudge, 'id' | 'author' | 'revision' | 'contentHash' | 'claims'>
type SignOffFormProps = { piece: Judged; next: string; signOff: FormAction<unknown> }

/** Vouches for the levels that a piece shows. Asks once more in the words of those levels, because it cannot be undone. */
export function SignOffForm({ piece, next, signOff }: SignOffFormProps) {
  const { form, pending, refusal, errors } = useActionForm(signOff)
  const [vouched, setVouched] = useState<readonly string[] | null>(null)
  const confirm = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!vouched) return
    confirm.current?.querySelector('button')?.focus()
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setVouched(null)
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [vouched])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const inWords = levelsIn(new FormData(event.currentTarget), piece)
    // Where no level is chosen there is nothing to confirm: the refusal says what to do instead.
    if (vouched || inWords.length === 0) {
      setVouched(null)
      return form.onSubmit(event)
    }
    event.preventDefault()
    setVouched(inWords)
  }

  return (
    <form {...form} onSubmit={submit} id={signOffFormId} className="grid gap-5">
      <RefusalNotice refusal={refusal} />
      <input type="hidden" name="evidenceId" value={piece.id} />
      <input type="hidden" name="revision" value={piece.revision} />
      <input type="hidden" name="contentHash" value={piece.contentHash} />
      <input type="hidden" name="next" value={next} />
      {piece.claims.map((claim) => (
        <ClaimChoice key={claim.skillId} claim={claim} onChange={() => setVouched(null)} />
      ))}
      <TextArea
        label="What you saw"
        hint="In a sentence; it stays beside your name."
        name="note"
        optional
        rows={2}
        maxLength={evidenceLimits.note}
        {...(errors['note'] && { error: errors['note'] })}
      />
      {vouched ? (
        <div
          ref={confirm}
          role="group"
          aria-labelledby="vouch"
          className="grid gap-3 rounded-md border border-accent/30 bg-accent-soft p-4"
        >
          <p id="vouch" className="font-medium">
            You vouch that {piece.author} can:
          </p>
          <ul className="grid gap-1.5 text-[0.9375rem]">
            {vouched.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">
            It stands in the ledger under your name. It can be reopened with a reason, and never be deleted.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" pending={pending}>
              Sign off
            </Button>
            <Button variant="quiet" onClick={() => setVouched(null)}>
              Not yet
            </Button>
          </div>
        </div>
      ) : (
        <div className="flex items-center gap-3">
          <SubmitButton pending={pending}>Sign off</SubmitButton>
          <span className="pointer-coarse:hidden">
            <Key>s</Key>
          </span>
        </div>
      )}
    </form>
  )
}

/** What is about to be vouched for, each in the words of its level; what the piece does not show is left out. */
function levelsIn(filledIn: FormData, { claims }: Judged): string[] {
  return claims.flatMap(({ skillId, title, levels }) => {
    const level = Number(filledIn.get(`level.${skillId}`) ?? 0)
    return level > 0 ? [`${title} ${level}: ${levels[level] ?? ''}`] : []
  })
}
