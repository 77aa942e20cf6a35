'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { TicketCheck, TicketLook } from '@/lib/tickets/view'

import { CheckStep } from './check-step'
import { ChooseStep } from './choose-step'
import { draftOf, readingOf, type Draft } from './draft'
import { MapStep } from './map-step'
import { sendToCheck, sendToRead, sendToTake } from './send'

type Step = 'choose' | 'map' | 'check'
type ImportWizardProps = {
  teamId: string
  zone: string
  zones: readonly string[]
  assumedMinutes: number
  isDemo: boolean
}

/** Choose, say how to read it, check, take in. Nothing is stored before the last step. */
export function ImportWizard({ teamId, zone, zones, assumedMinutes, isDemo }: ImportWizardProps) {
  const router = useRouter()
  const [step, setStep] = useState<Step>('choose')
  const [brought, setBrought] = useState<{ file: File; look: TicketLook }>()
  const [draft, setDraft] = useState<Draft>()
  const [check, setCheck] = useState<TicketCheck>()
  const [says, setSays] = useState<readonly string[]>([])
  const [sending, setSending] = useState<{ sent: number; of: number }>()
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  // Whoever goes on by keyboard or listens goes on at the top of the new step.
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [step])

  const watch = () => {
    setSays([])
    setSending({ sent: 0, of: 1 })
    return (sent: number, of: number) => setSending({ sent, of })
  }
  const stop = (sentences: readonly string[] = []) => {
    setSending(undefined)
    setSays(sentences)
  }
  const read = async (file: File) => {
    const sent = await sendToRead(teamId, file, watch())
    if (!sent.ok) return stop([sent.says])
    if (sent.answer.outcome === 'unreadable') return stop(sent.answer.faults)
    const { look } = sent.answer
    setBrought({ file, look })
    setDraft(draftOf(look, zone, assumedMinutes))
    stop()
    setStep('map')
  }
  const reading = draft && readingOf(draft)
  const look = async () => {
    if (!brought || !reading || typeof reading === 'string') return
    const sent = await sendToCheck(teamId, brought.file, reading, watch())
    if (!sent.ok) return stop([sent.says])
    if (sent.answer.outcome === 'unreadable') return stop(sent.answer.faults)
    setCheck(sent.answer.check)
    stop()
    setStep('check')
  }
  const take = async () => {
    if (!brought || !reading || typeof reading === 'string') return
    const sent = await sendToTake(teamId, brought.file, reading, watch())
    if (!sent.ok) return stop([sent.says])
    router.push(`/team/${teamId}/tickets/imports/${sent.answer.importId}` as Route) // its own page
  }
  const isBusy = sending !== undefined

  return (
    <div ref={top} tabIndex={-1} className="flex max-w-4xl scroll-mt-24 flex-col gap-6 outline-none">
      <p className="text-sm text-ink-soft">
        {words[step]}
        {brought && step !== 'choose' && ` · ${brought.file.name}`}
      </p>
      {says.length > 0 && <Notice tone="error" title={says.join(' ')} />}
      {step === 'choose' && <ChooseStep teamId={teamId} isDemo={isDemo} isBusy={isBusy} onFile={read} />}
      {step === 'map' && brought && draft && (
        <MapStep
          look={brought.look}
          draft={draft}
          zones={zones}
          isBusy={isBusy}
          onChange={setDraft}
          onBack={() => setStep('choose')}
          onNext={() => void look()}
        />
      )}
      {step === 'check' && check && draft && (
        <CheckStep
          check={check}
          assumedMinutes={draft.assumedMinutes}
          isBusy={isBusy}
          onBack={() => setStep('map')}
          onTake={() => void take()}
        />
      )}
      <p role="status" className="sr-only">
        {isBusy && 'Reading…'}
      </p>
      {sending && sending.of > 100_000 && (
        <ProgressBar
          label={sending.sent < sending.of ? 'Sending the file' : 'Reading it…'}
          value={sending.sent}
          max={sending.of}
          says={`${(sending.sent / 1e6).toFixed(1)} of ${(sending.of / 1e6).toFixed(1)} MB sent`}
        />
      )}
    </div>
  )
}

const words = {
  choose: 'Step 1 of 3: choose',
  map: 'Step 2 of 3: how it is read',
  check: 'Step 3 of 3: look and take in',
}
