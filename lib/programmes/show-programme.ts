import type { Context } from '@/lib/access/context'
import { cohortLinesOf } from './cohorts-of'
import { seatsByArea, seatsOf, shortagesOf } from './demand'
import { hostsOf } from './hosts'
import { findProgramme, inPlace } from './queries'
import { currentVersion, draftOf } from './versions'

/** The overview of a programme that the actor manages: its cohorts, what its hosts have for them, its standard, and who manages it. */
export async function showProgramme(context: Context, programmeId: string) {
  const programme = await findProgramme(context, programmeId)
  if (!programme) return undefined
  const today = context.now.toISOString().slice(0, 10)
  const cohorts = await cohortLinesOf(context, [programmeId])
  const hosts = await hostsOf(context, programmeId)
  const current = await currentVersion(context, programmeId)
  const draft = await draftOf(context, programmeId)
  const managers = await inPlace(context, programmeId, 'manager')
  const standard = (current ?? draft)?.standard
  // Those who are there at once: cohorts that have not ended.
  const people = cohorts.filter(({ endsOn }) => endsOn >= today).reduce((sum, cohort) => sum + cohort.people, 0)
  return {
    programme: { id: programme.id, title: programme.title },
    today,
    cohorts,
    managers: managers.map(({ id, name, headline }) => ({ id, name, headline, isMe: id === context.actor.id })),
    current,
    draft,
    hosts: {
      count: hosts.length,
      seats: seatsOf(hosts),
      people,
      areas: standard ? seatsByArea(standard, hosts) : [],
      shortages: standard && hosts.length > 0 ? shortagesOf(standard, hosts, people) : [],
    },
  }
}
