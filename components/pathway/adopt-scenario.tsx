'use client'

import dynamic from 'next/dynamic'
import { useState, useTransition } from 'react'

import { Button } from '@/components/ui/button'
import type { Result } from '@/lib/core/result'
import type { Scenario } from '@/lib/pathways/model'

// Without a loading state of its own, the page around it would be hidden while it loads, and the focus lost with it.
const Dialog = dynamic(() => import('@/components/ui/dialog').then((module) => module.Dialog), { loading: () => null })

type AdoptScenarioProps = {
  adopt: (input: unknown) => Promise<Result<unknown>>
  scenario: Scenario
  version: number
  /** What will change, one sentence each. */
  changes: readonly string[]
  /** "Ready for Cloud engineer on 3 November 2027 instead of 26 December 2027." */
  outcome: string
}

/** Makes a what-if one's own, after saying exactly what that changes. */
export function AdoptScenario({ adopt, scenario, version, changes, outcome }: AdoptScenarioProps) {
  const [open, setOpen] = useState(false)
  const [pending, start] = useTransition()
  const [refusal, setRefusal] = useState<string>()
  const carryOut = () =>
    start(async () => {
      const result = await adopt({ scenario, version })
      setRefusal(result && !result.ok ? result.refusal.message : undefined)
    })

  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        Adopt…
      </Button>
      {open && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title="Make this your plan?"
          lead={outcome}
          actions={
            <>
              <Button variant="primary" pending={pending} onClick={carryOut}>
                Adopt it
              </Button>
              <Button onClick={() => setOpen(false)}>Leave it</Button>
            </>
          }
        >
          <ul className="grid list-disc gap-1.5 pl-5">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
            <li>The plan is worked out once more and kept as your next version. Those before it stay as they are.</li>
          </ul>
          <p role="status" className="sr-only">
            {pending ? 'Working out the plan.' : ''}
          </p>
          <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
            {refusal}
          </p>
        </Dialog>
      )}
    </>
  )
}
