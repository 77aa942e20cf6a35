'use client'

import { useEffect, useRef, useState, useTransition, type FormEvent } from 'react'

import { RefusalNotice } from '@/components/forms/refusal-notice'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { newId } from '@/lib/core/ids'
import type { Refusal, Result } from '@/lib/core/result'
import type { DraftContent } from '@/lib/evidence/input'
import type { EvidenceFormView, OpenGoal } from '@/lib/evidence/view'

import { ClaimFields } from './claim-fields'
import { CriteriaNotice } from './criteria-notice'
import { DraftLine } from './draft-line'
import { GoalFields } from './goal-fields'
import { inputFrom } from './input-from'
import { useDraft } from './use-draft'
import { VoidsNotice } from './voids-notice'
import { WhatIDid } from './what-i-did'

type EvidenceFormProps = {
  view: EvidenceFormView
  send: (input: unknown, submission?: string) => Promise<Result<unknown>>
  discard: (input: unknown) => Promise<Result<unknown>>
}

/** Hands in a piece of evidence, or a change to one. What is typed is kept as a draft, and stays when it is refused. */
export function EvidenceForm({ view, send, discard }: EvidenceFormProps) {
  const { content, state, change, save, startAfresh, letGo } = useDraft(view)
  const [voids, setVoids] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [pending, start] = useTransition()
  const [submission] = useState(newId)
  const form = useRef<HTMLFormElement>(null)
  const errors = refusal?.fields ?? {}
  const chosen = view.goals.filter(({ id }) => content.goalIds.includes(id))

  useEffect(() => {
    const toLookAt = (mark: string) => form.current?.querySelector<HTMLElement>(mark)
    if (refusal) (toLookAt('[aria-invalid="true"], [data-wrong]') ?? toLookAt('[data-refusal]'))?.focus()
  }, [refusal])

  const edit = (patch: Partial<DraftContent>) => {
    change(patch)
    setRefusal((before) => before && withoutFaultsOf(patch, before))
  }
  const handIn = (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    start(async () => {
      await save()
      const result = await send(inputFrom(view, content, voids), submission)
      if (result.ok) letGo()
      else setRefusal(result.refusal)
    })
  }
  const serve = ({ id, skillId, level }: OpenGoal, isServed: boolean) =>
    edit({
      goalIds: isServed ? [...content.goalIds, id] : content.goalIds.filter((one) => one !== id),
      ...(isServed &&
        content.claims.every((claim) => claim.skillId !== skillId) && {
          claims: [...content.claims, { skillId, level }],
        }),
    })

  return (
    <form ref={form} onSubmit={handIn} noValidate className="grid gap-6">
      <noscript>
        <p>This form needs JavaScript, which is switched off in this browser.</p>
      </noscript>
      <RefusalNotice refusal={refusal} />
      <CriteriaNotice goals={chosen} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Card title="What you did" lead="A few sentences, a photo or a link: one of them is enough.">
          <WhatIDid content={content} today={view.today} errors={errors} onChange={edit} />
        </Card>
        <div className="grid gap-6">
          <Card title="What it shows">
            <ClaimFields view={view} claims={content.claims} errors={errors} onChange={(claims) => edit({ claims })} />
          </Card>
          {view.goals.length > 0 && (
            <Card title="Goals it serves">
              <GoalFields goals={view.goals} chosen={content.goalIds} error={errors['goalIds']} onChange={serve} />
            </Card>
          )}
        </div>
      </div>
      <VoidsNotice signers={view.signers} error={errors['voids']} checked={voids} onChange={setVoids} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button type="submit" variant="primary" pending={pending}>
          {view.about === 'new' ? 'Hand it in' : 'Hand it in again'}
        </Button>
        <DraftLine
          state={state}
          onDiscard={() => {
            startAfresh()
            setRefusal(undefined)
            void discard({ about: view.about })
          }}
        />
      </div>
    </form>
  )
}

/** What is typed anew is not marked any more; once nothing is, neither is the whole. */
function withoutFaultsOf(patch: Partial<DraftContent>, refusal: Refusal): Refusal | undefined {
  const typed = Object.keys(patch).map((name) => (name === 'file' ? 'fileHash' : name))
  const entries = Object.entries(refusal.fields ?? {})
  const left = entries.filter(([field]) => !typed.some((name) => field === name || field.startsWith(`${name}.`)))
  if (left.length === entries.length) return refusal
  return left.length > 0 ? { ...refusal, fields: Object.fromEntries(left) } : undefined
}
