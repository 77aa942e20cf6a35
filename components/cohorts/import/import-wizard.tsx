'use client'

import { useEffect, useRef } from 'react'

import { Notice } from '@/components/ui/notice'
import type { SelectOption } from '@/components/ui/select'

import { CheckStep } from './check-step'
import { ChooseStep } from './choose-step'
import { MapStep } from './map-step'
import { PreviewStep } from './preview-step'
import { ResultStep } from './result-step'
import { StepsBar } from './steps-bar'
import { useWizard } from './use-wizard'
import { Working } from './working'

type ImportWizardProps = { cohortId: string; hosts: readonly SelectOption[]; periods: readonly SelectOption[] }

/** Choose, map, check, preview, take in. Nothing is stored before the last step, and nothing that was typed is lost. */
export function ImportWizard({ cohortId, hosts, periods }: ImportWizardProps) {
  const wizard = useWizard(cohortId)
  const { step, draft, outcome, applied, busy, says } = wizard
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  // Whoever goes on by keyboard or listens goes on at the top of the new step.
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [step])

  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <StepsBar step={step} file={draft?.file.name ?? null} />
      <div ref={top} tabIndex={-1} className="flex scroll-mt-24 flex-col gap-6 outline-none">
        {says.length > 0 && (
          <Notice tone="error" title={says.length === 1 ? says[0] : 'This cannot be read:'}>
            {says.length > 1 && (
              <ul className="list-disc pl-5">
                {says.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {step === 'choose' && (
          <ChooseStep cohortId={cohortId} busy={busy} onFile={wizard.readFile} onPasted={wizard.readPasted} />
        )}
        {step === 'map' && draft && (
          <MapStep
            draft={draft}
            busy={busy}
            onChange={wizard.setDraft}
            onBack={wizard.startAnew}
            onNext={() => wizard.check(draft)}
          />
        )}
        {step === 'check' && draft && outcome?.outcome === 'faulty' && (
          <CheckStep
            draft={draft}
            faulty={outcome}
            hosts={hosts}
            periods={periods}
            busy={busy}
            onChange={wizard.setDraft}
            onBack={() => wizard.goTo('map')}
            onCheck={wizard.check}
          />
        )}
        {step === 'preview' && draft && outcome?.outcome === 'sound' && (
          <PreviewStep
            draft={draft}
            sound={outcome}
            busy={busy}
            onBack={() => wizard.goTo('map')}
            onCheck={() => wizard.check(draft)}
            onApply={() => wizard.apply(draft, outcome)}
            isRefused={says.length > 0}
          />
        )}
        {step === 'done' && applied && (
          <ResultStep cohortId={cohortId} applied={applied} onAnother={wizard.startAnew} />
        )}
        <Working busy={busy} />
      </div>
    </div>
  )
}
