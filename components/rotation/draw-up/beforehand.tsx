import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import type { DrawUpView } from '@/lib/rotation/views/draw-up'

import { AddApart } from './add-apart'
import { AddPin } from './add-pin'
import { AddWaiver } from './add-waiver'
import { DecidedList } from './decided-list'
import { FrozenForm } from './frozen-form'

type Actions = Record<'pin' | 'unpin' | 'separate' | 'unite' | 'waive' | 'restore' | 'freeze', FormAction<unknown>>

/** What is decided before anything is drawn up: pins, pairs apart, waivers, and the frozen line. */
export function Beforehand({ view, actions }: { view: DrawUpView; actions: Actions }) {
  const { cohort, pins, apart, waivers, published, people, hosts, periods, required } = view
  const of = { cohortId: cohort.id }
  return (
    <Card title="Decided beforehand" lead="Whatever is drawn up keeps to this. Each is saved at once.">
      <div className="divide-y">
        <Disclosure
          summary="Pinned placements"
          aside={<Count says={pins.length === 0 ? 'None' : countOf(pins.length, 'pin')} />}
        >
          <DecidedList
            action={actions.unpin}
            undo="Unpin"
            lines={pins.map(({ person, period, host }) => ({
              says: `${person.name} is with ${host.name} in ${period.title}.`,
              values: { ...of, personId: person.id, period: String(period.number) },
            }))}
          />
          <AddPin action={actions.pin} cohortId={cohort.id} people={people} periods={periods} hosts={hosts} />
        </Disclosure>
        <Disclosure
          summary="Pairs kept apart"
          aside={<Count says={apart.length === 0 ? 'None' : countOf(apart.length, 'pair')} />}
        >
          <DecidedList
            action={actions.unite}
            undo="Lift"
            lines={apart.map(({ person, other }) => ({
              says: `${person.name} and ${other.name} are never with the same host at once.`,
              values: { ...of, personId: person.id, otherId: other.id },
            }))}
          />
          <AddApart action={actions.separate} cohortId={cohort.id} people={people} />
        </Disclosure>
        <Disclosure
          summary="Waived rotations"
          aside={<Count says={waivers.length === 0 ? 'None' : countOf(waivers.length, 'waiver')} />}
        >
          <DecidedList
            action={actions.restore}
            undo="Require again"
            lines={waivers.map(({ person, requirement }) => ({
              says: `${person.name} need not do “${requirement.title}”.`,
              values: { ...of, personId: person.id, requirement: requirement.id },
            }))}
          />
          <AddWaiver action={actions.waive} cohortId={cohort.id} people={people} required={required} />
        </Disclosure>
        {published && (
          <Disclosure summary="The frozen line" aside={<Count says={lineSaid(view)} />}>
            <FrozenForm action={actions.freeze} view={view} />
          </Disclosure>
        )}
      </div>
    </Card>
  )
}

const Count = ({ says }: { says: string }) => <span className="text-sm text-ink-soft tabular-nums">{says}</span>

function lineSaid({ periods, lastFrozen }: DrawUpView): string {
  const last = periods.find(({ number }) => number === lastFrozen)
  return last ? `Through ${last.title}` : 'Nothing stands'
}
