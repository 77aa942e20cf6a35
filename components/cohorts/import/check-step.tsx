import { useEffect, useRef } from 'react'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import type { SelectOption } from '@/components/ui/select'

import { withRows, withSuggestions, type Draft } from './draft'
import { FaultRow } from './fault-row'
import type { Busy, Faulty } from './use-wizard'

type CheckStepProps = {
  draft: Draft
  faulty: Faulty
  hosts: readonly SelectOption[]
  periods: readonly SelectOption[]
  busy: Busy | null
  onChange: (draft: Draft) => void
  onBack: () => void
  onCheck: (draft: Draft) => Promise<void>
}

/** Everything that is wrong, grouped by what repairs it, with the repair beside it. */
export function CheckStep({ draft, faulty, hosts, periods, busy, onChange, onBack, onCheck }: CheckStepProps) {
  const { groups, count } = faulty
  const head = useRef<HTMLHeadingElement>(null)
  // After checking once more, whoever listens hears how much is left.
  const told = useRef<Faulty>(null)
  useEffect(() => {
    told.current = faulty
    head.current?.focus()
  }, [faulty])
  const left = draft.repairs.skip.length

  return (
    <>
      <div>
        <h2 ref={head} tabIndex={-1} className="text-lg font-semibold outline-none">
          {countOf(count, 'thing')} to mend
        </h2>
        <p className="mt-1 text-ink-soft">
          Nothing is stored yet. Mend them here, or in your file and choose it again.
          {left > 0 && ` ${countOf(left, 'row is', 'rows are')} left out.`}
        </p>
      </div>
      {groups.map((group) => {
        const rows = group.faults.flatMap((fault) =>
          group.repair === 'skip' && fault.rows.length > 1 ? fault.rows.slice(1) : fault.rows,
        )
        const mayLeaveOut = (group.repair === 'skip' || group.repair === 'retype') && rows.length > 1
        return (
          <Card key={group.title} level={3} title={group.title} lead={group.hint} flush>
            <ul className="mt-1 divide-y border-t">
              {group.faults.map((fault) => (
                <li key={`${fault.found} ${fault.rows.join(' ')} ${fault.at}`} className="px-5 py-3 md:px-6">
                  <FaultRow
                    fault={fault}
                    repair={group.repair}
                    draft={draft}
                    options={group.repair === 'choose-period' ? periods : hosts}
                    onChange={onChange}
                  />
                </li>
              ))}
              {group.unlisted > 0 && (
                <li className="px-5 py-3 text-ink-soft md:px-6">and {group.unlisted} more of the same kind</li>
              )}
              {mayLeaveOut && (
                <li className="px-5 py-3 md:px-6">
                  <Button
                    size="small"
                    disabled={busy !== null}
                    onClick={() => void onCheck(withRows(withSuggestions(draft, faulty), rows, 'skip'))}
                  >
                    {group.repair === 'skip' && group.faults.some((fault) => fault.rows.length > 1)
                      ? 'Keep the first of each, and check again'
                      : `Leave these ${rows.length} rows out, and check again`}
                  </Button>
                </li>
              )}
            </ul>
          </Card>
        )
      })}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" pending={busy !== null} onClick={() => void onCheck(withSuggestions(draft, faulty))}>
          Check again
        </Button>
        <Button variant="quiet" disabled={busy !== null} onClick={onBack}>
          Back to the columns
        </Button>
      </div>
    </>
  )
}
