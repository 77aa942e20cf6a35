import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table, type Column } from '@/components/ui/table'
import type { EffectsView, EffectView } from '@/lib/automation/views/effects'
import type { OpportunityView } from '@/lib/automation/views/opportunity'
import { sayList } from '@/lib/core/say'

import { sayMove } from './say'
import { Weighing } from './weighing'

type EffectsCardProps = { view: OpportunityView; path: string; weigh: FormAction<unknown> }

/** Whose dates an automation would move and by how much: everyone's plan made twice, by name. */
export function EffectsCard({ view, path, weigh }: EffectsCardProps) {
  const { effects, comesBack, without, figures, isEveryones } = view
  const { state, people, worked, of } = effects
  return (
    <Card title="Whose dates it would move" lead={headline(effects)} flush={people.length > 0}>
      <div className={people.length > 0 ? 'grid gap-4 px-5 pb-4 md:px-6 [&:empty]:hidden' : 'grid gap-4'}>
        {state === 'failed' && (
          <Notice
            tone="error"
            title="It could not be worked out"
            action={
              <ActionForm action={weigh} values={{ opportunityId: view.id }}>
                <SubmitButton variant="secondary" size="small">
                  Work it out again
                </SubmitButton>
              </ActionForm>
            }
          >
            {view.effects.failure}
          </Notice>
        )}
        {state === 'working' && (
          <div className="grid gap-2">
            <ProgressBar
              label="Plans made with and without the hours"
              value={worked}
              max={of}
              says={`${worked} of ${countOf(of, 'person', 'people')}`}
            />
            <Weighing path={`${path}/progress?opportunityId=${view.id}`}>
              You can go on meanwhile; what is found shows by itself.
            </Weighing>
          </div>
        )}
        {people.length === 0 && (
          <p className="max-w-prose text-ink-soft">
            {comesBack === 0
              ? `${figures.givesBackPercent} % of what it saves is less than a whole hour a week, so no hours come back to anyone.`
              : 'There is nobody in the team who would get the hours.'}
          </p>
        )}
      </div>
      {people.length > 0 && (
        <>
          <Table caption="Whose dates it would move" rows={people} rowId={({ id }) => id} columns={columns} />
          <p className="border-t px-5 py-4 text-sm text-ink-soft md:px-6">
            {countOf(comesBack, 'hour')} a week {comesBack === 1 ? 'is' : 'are'} shared evenly among{' '}
            {isEveryones ? 'everyone in the team' : 'those whose work it is'}, in whole hours; what is left over goes
            first to those who aim at a role.
            {without.length > 0 && ` No whole hour is left for ${sayFew(without)}.`} Each plan is made on today’s facts,
            once as they are and once with the hours
            {effects.isProven
              ? ', and both are proven the earliest possible.'
              : '; some are the best found, not proven.'}
          </p>
        </>
      )}
    </Card>
  )
}

const sayFew = (names: readonly string[]) =>
  names.length <= 4 ? sayList(names) : `${sayList(names.slice(0, 3))} and ${names.length - 3} others`

function headline({ people, weeks, worked, of }: EffectsView): string | undefined {
  if (of === 0) return undefined
  const moved = people.filter(({ kind }) => kind === 'moves').length
  const soFar = worked < of ? ' so far' : ''
  if (moved === 0)
    return worked < of ? 'Nobody’s yet; more is being worked out.' : 'It moves nobody’s date as things stand.'
  return `${countOf(moved, 'person', 'people')}, ${countOf(weeks, 'week')} in all${soFar}.`
}

const columns: readonly Column<EffectView>[] = [
  { id: 'name', title: 'Name', cell: ({ name }) => name },
  { id: 'hours', title: 'Hours a week', align: 'end', cell: ({ hours }) => `+${hours} h` },
  { id: 'from', title: 'Ready now', align: 'end', cell: ({ fromDate }) => <Day day={fromDate} /> },
  { id: 'to', title: 'Ready with them', align: 'end', cell: ({ toDate }) => <Day day={toDate} /> },
  { id: 'move', title: 'So', align: 'end', cell: (effect) => <Move effect={effect} /> },
]

const Day = ({ day }: { day: string | null }) =>
  day ? (
    <span className="whitespace-nowrap">{formatDate(day, 'short')}</span>
  ) : (
    <span className="text-ink-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">No date</span>
    </span>
  )

const Move = ({ effect }: { effect: EffectView }) => (
  <span className={effect.kind === 'moves' && effect.weeks > 0 ? 'font-medium text-on-track' : 'text-ink-soft'}>
    {sayMove(effect)}
    {!effect.isProven && <span className="block text-sm font-normal text-ink-soft">Best found, not proven</span>}
  </span>
)
