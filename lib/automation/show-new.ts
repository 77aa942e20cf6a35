import type { Context } from '@/lib/access/context'
import { findTeam } from '@/lib/people/teams'
import { ticketKindsOf } from '@/lib/tickets/kinds'
import { membersIn } from './affected'
import { examples } from './examples'
import { fromKind } from './from-kind'
import { usualGivesBackPercent } from './model'
import type { NewOpportunityView } from './views/new'

/** What a new opportunity begins with: a kind of ticket, an example, or nothing; undefined for whoever does not lead the team. */
export async function showNew(
  context: Context,
  teamId: string,
  from: { kind?: string | undefined; example?: string | undefined },
): Promise<NewOpportunityView | undefined> {
  const team = await findTeam(context, teamId)
  if (!team) return undefined
  const members = (await membersIn(context, [team.id]))(team.id)
  const everyone = members
    .map((member) => ({ ...member, isNamed: false }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  const shown = { team: { id: team.id, name: team.name }, members: everyone }
  const kind =
    from.kind === undefined ? undefined : (await ticketKindsOf(context, team)).find((one) => one.kind === from.kind)
  if (kind) return { ...shown, ...fromKind(kind), ticketKind: kind.kind, exampleId: null }

  const example = examples.find(({ id }) => id === from.example)
  return {
    ...shown,
    start: {
      title: example?.title ?? '',
      note: example?.note ?? '',
      figures: example?.figures ?? { givesBackPercent: usualGivesBackPercent },
    },
    ticketKind: null,
    exampleId: example?.id ?? null,
    origin: example ? assumed : null,
  }
}

const assumed = 'These figures are assumptions to begin with, not measured here. Replace them with your own.'
