import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { EffectsCard } from '@/components/automation/effects-card'
import { FiguresCard } from '@/components/automation/figures-card'
import { GiveBackCard } from '@/components/automation/give-back-card'
import { GivenCard } from '@/components/automation/given-card'
import { MeasuredCard } from '@/components/automation/measured-card'
import { OpportunityForm } from '@/components/automation/opportunity-form'
import { StateBadge } from '@/components/automation/state-badge'
import { StateCard } from '@/components/automation/state-card'
import { ActionForm } from '@/components/forms/action-form'
import { TeamHeader } from '@/components/team/team-header'
import { Card } from '@/components/ui/card'
import { classes } from '@/components/ui/classes'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate } from '@/components/ui/format-date'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentContext } from '@/lib/access/current-context'
import { showOpportunity } from '@/lib/automation/show-opportunity'
import { givesOf, type GiveAsked, type OpportunityView } from '@/lib/automation/views/opportunity'

import * as actions from '../actions'

export const metadata: Metadata = { title: 'Automation' }

/** One task that could be automated: what it comes to, whose dates it would move, and after it what came of the promise. */
export default async function OpportunityPage({
  params,
  searchParams,
}: PageProps<'/team/[teamId]/automation/[opportunityId]'>) {
  const context = await currentContext()
  const { teamId, opportunityId } = await params
  const asked = readAsked(await searchParams)
  const view = await showOpportunity(context, teamId, opportunityId, asked)
  if (!view) notFound()
  const { state, measured, given, toGive, figures, version } = view
  const path = `/team/${teamId}/automation`
  const isGiven = given.some(({ to }) => to === null)
  const isOver = state === 'finished' || state === 'dropped'

  return (
    <>
      <TeamHeader
        team={view.team}
        at="automation"
        title={view.title}
        lead={
          <>
            <StateBadge state={state} /> <span className="ml-1">{history(view)}</span>
          </>
        }
        trail={[{ href: path as Route, label: 'Automation' }]}
      />
      <div
        className={classes(
          'grid grid-cols-[minmax(0,1fr)] items-start gap-6',
          state === 'finished' ? 'max-w-4xl' : 'xl:grid-cols-[minmax(0,1fr)_20rem]',
        )}
      >
        <div className="grid min-w-0 gap-6">
          {measured && <MeasuredCard measured={measured} />}
          {given.length > 0 && <GivenCard opportunityId={view.id} given={given} end={actions.endGiven} />}
          {toGive && (
            <GiveBackCard
              action={actions.give}
              view={view}
              toGive={toGive}
              path={`${path}/${opportunityId}`}
              isAsked={asked.percent !== undefined}
            />
          )}
          {!isGiven && state !== 'dropped' && <EffectsCard view={view} path={path} weigh={actions.weigh} />}
          <FiguresCard view={view} />
          {view.note && (
            <Card title="Note">
              <p className="max-w-prose whitespace-pre-line text-ink-soft">{view.note}</p>
            </Card>
          )}
          {state !== 'dropped' && (
            <Card>
              <Disclosure summary="Change the figures, or whose work it is">
                <div className="pt-2 text-ink">
                  <OpportunityForm
                    key={version}
                    action={actions.change}
                    values={{ opportunityId: view.id, version: String(version) }}
                    start={{ title: view.title, note: view.note, figures }}
                    members={view.members}
                    submit="Save"
                    saved="Saved. Whose dates it would move is worked out anew."
                  />
                </div>
              </Disclosure>
            </Card>
          )}
        </div>
        <div className="grid min-w-0 gap-6 empty:hidden">
          <StateCard view={view} actions={{ begin: actions.begin, finish: actions.finish, takeUp: actions.takeUp }} />
          {!isOver && (
            <Card>
              <Disclosure summary="Drop it">
                <p>It goes to the dropped ones, with its figures, and can be taken up again.</p>
                <ActionForm
                  action={actions.drop}
                  values={{ opportunityId: view.id, version: String(version) }}
                  className="mt-3 grid justify-items-start gap-3"
                >
                  <SubmitButton variant="danger">Drop it</SubmitButton>
                </ActionForm>
              </Disclosure>
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

function readAsked({ share, of }: Record<string, string | string[] | undefined>): GiveAsked {
  const percent = typeof share === 'string' && /^\d{1,3}$/.test(share) ? Math.min(100, Number(share)) : undefined
  const which = givesOf.find((one) => one === of)
  return { ...(percent !== undefined && { percent }), ...(which && { of: which }) }
}

function history({ createdBy, createdOn, startedOn, finishedOn, ticketKind, state }: OpportunityView): string {
  const made = `Written down on ${formatDate(createdOn)} by ${createdBy}${ticketKind ? ', from imported tickets' : ''}`
  if (state === 'finished' && finishedOn) return `${made}; finished on ${formatDate(finishedOn)}.`
  if (state === 'building' && startedOn) return `${made}; being built since ${formatDate(startedOn)}.`
  return `${made}.`
}
