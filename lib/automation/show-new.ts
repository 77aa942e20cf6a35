import type { Context } from '@/lib/access/context'
import { findTeam } from '@/lib/people/teams'
import { membersIn } from './affected'
import { examples } from './examples'
import { usualGivesBackPercent } from './model'
import type { NewOpportunityView } from './views/new'

/** What a new opportunity begins with: an example, or nothing; undefined for whoever does not lead the team. */
export async function showNew(
  context: Context,
  teamId: string,
  from: { kind?: string | undefined; example?: string | undefined },
): Promise<NewOpportunityView | undefined> {
  const team = await findTeam(context, teamId)
  if (!team) return undefined
  const members = (await membersIn(context, [team.id]))(team.id)
  const example = examples.find(({ id }) => id === from.example)
  return {
    team: { id: team.id, name: team.name },
    members: members
      .map((member) => ({ ...member, isNamed: false }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    start: {
      title: example?.title ?? '',
      note: example?.note ?? '',
      figures: example?.figures ?? { givesBackPercent: usualGivesBackPercent },
    },
    ticketKind: null,
    exampleId: example?.id ?? null,
    origin: example
      ? 'These figures are assumptions to begin with, not measured here. Replace them with your own.'
      : null,
  }
}
