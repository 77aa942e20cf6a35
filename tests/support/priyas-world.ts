import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohorts, forecasts, hosts, imports } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import type { Context } from '@/lib/access/context'
import type { Issuing } from '@/lib/access/issuing'
import { addOpportunity } from '@/lib/automation/commands/add-opportunity'
import { issueBadge } from '@/lib/badges/commands/issue-badge'
import { weekdayOf } from '@/lib/core/weeks'
import { makeCalendarLink } from '@/lib/calendar/commands/make-calendar-link'
import { feedParts } from '@/lib/calendar/model'
import type { Result } from '@/lib/core/result'
import { addFile } from '@/lib/evidence/commands/add-file'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { findEvidence } from '@/lib/evidence/queries'
import { keepMeeting } from '@/lib/mentorship/commands/keep-meeting'
import { openCheckIn } from '@/lib/mentorship/commands/open-check-in'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { addExperience } from '@/lib/portfolio/commands/add-experience'
import { askWitness } from '@/lib/portfolio/commands/ask-witness'
import { makeShareLink } from '@/lib/portfolio/commands/make-share-link'
import { showItem } from '@/lib/portfolio/commands/show-item'
import { addPart } from '@/lib/projects/commands/add-part'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { startProject } from '@/lib/projects/commands/start-project'
import { arrangeBlock } from '@/lib/protected-time/commands/arrange-block'
import { cancelDay } from '@/lib/protected-time/commands/cancel-day'
import { todayOf } from '@/lib/protected-time/queries'
import { signOff } from '@/lib/reviews/commands/sign-off'
import { helen, ingrid, marcus, now, priya, type CastMember } from './cast'
import { cohortId, publishAsIs, seedRotation } from './rotation-world'

/** A word that stands in every text of Priya's world, and nowhere else. */
export const herWord = 'Zanzibar'

export type PriyasWorld = Record<
  | 'project'
  | 'goal'
  | 'waiting'
  | 'signedOff'
  | 'file'
  | 'mentorship'
  | 'meeting'
  | 'checkIn'
  | 'experience'
  | 'badge'
  | 'share'
  | 'calendar'
  | 'witness'
  | 'opportunity',
  string
>

/** One real thing of each kind around Priya, made as people make them; answers with their ids and addresses. */
export async function furnishPriyasWorld(db: Database, house: Issuing): Promise<PriyasWorld> {
  const as = ({ id, name, administrator }: CastMember) => contextFor({ id, name, administrator }, db, new Date())
  const mentorship = 'marcus-mentors-priya'
  await succeed(claimLevels(as(priya), { levels: { networking: 1 } }))
  await succeed(chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: null }))

  const { projectId: project } = await succeed(
    startProject(as(marcus), {
      name: `${herWord} rollout`,
      purpose: `The ${herWord} office gets its network.`,
      url: null,
      from: '2026-09-01',
      to: null,
      skills: { networking: 2 },
    }),
  )
  await succeed(addPart(as(marcus), { projectId: project, personId: priya.id, part: `Sets up ${herWord}` }))
  const criteria = `The ${herWord} change record`
  const aim = { projectId: project, personId: priya.id, skillId: 'networking', level: 2, criteria }
  const { goalId: goal } = await succeed(attachGoal(as(marcus), { ...aim, by: inDays(90), hours: 20 }))

  await succeed(makePlan(as(priya), {}))

  const file = await succeed(addFile(as(priya), { name: `${herWord}.txt`, bytes: utf8(`The log of ${herWord}.`) }))
  const handIn = (title: string, claims: Record<string, number>, goalIds: string[], fileHash: string | null) =>
    succeed(
      submitEvidence(as(priya), {
        title: `${herWord} ${title}`,
        account: `How ${herWord} went.`,
        url: null,
        fileHash,
        happenedOn: null,
        claims,
        goalIds,
      }),
    )
  const { id: waiting } = await handIn('switch', { networking: 2 }, [goal], file.hash)
  const { id: signedOff } = await handIn('servers', { linux: 2 }, [], null)
  const piece = await findEvidence(as(marcus), signedOff)
  if (!piece) throw new Error('Marcus does not see what Priya handed in.')
  const { revision, contentHash } = piece
  const { signOffIds } = await succeed(
    signOff(as(marcus), { evidenceId: signedOff, revision, contentHash, levels: { linux: 2 }, note: herWord }),
  )
  const { badgeId: badge } = await succeed(issueBadge(as(priya), { signOffId: signOffIds[0] ?? '' }, house))

  const talk = { mentorshipId: mentorship, heldOn: inDays(-1), notes: `We spoke about ${herWord}.`, actions: [] }
  const { meetingId: meeting } = await succeed(keepMeeting(as(marcus), talk))
  const { checkInId: checkIn } = await succeed(
    openCheckIn(as(marcus), { mentorshipId: mentorship, skillIds: ['linux'] }),
  )

  const { experienceId: experience } = await succeed(
    addExperience(as(priya), {
      kind: 'freelance',
      title: `${herWord} website`,
      client: `${herWord} Ltd`,
      from: '2025-01-01',
      to: null,
      summary: herWord,
      skillIds: ['linux'],
      shown: true,
    }),
  )
  await succeed(showItem(as(priya), { kind: 'evidence', itemId: signedOff, shown: true }))
  const calendar = await succeed(
    makeCalendarLink(as(priya), { label: `For ${herWord}`, parts: [...feedParts], detail: 'titles' }),
  )
  const share = await succeed(makeShareLink(as(priya), { label: `For ${herWord}`, days: 30 }))
  const asked = { experienceId: experience, name: 'Ada', capacity: 'client' }
  const witness = await succeed(askWitness(as(priya), asked))

  await furnishProtectedTime(as(priya))
  const { opportunityId: opportunity } = await succeed(
    addOpportunity(as(ingrid), {
      teamId: 'service-desk',
      title: `${herWord} resets`,
      note: herWord,
      timesPerWeek: 24,
      minutesEach: 10,
      buildHours: 40,
      savesPercent: 80,
      // Nothing comes back to anyone, so that nothing is planned while its pages are looked at.
      givesBackPercent: 0,
      people: [],
      ticketKind: null,
    }),
  )

  await furnishRotation(db)
  await db.insert(forecasts).values({
    id: 'forecast-a',
    personId: priya.id,
    cause: 'blackout',
    because: `Ingrid Solheim set days off for ${herWord}.`,
    state: 'done',
    askedAt: new Date(),
    fromDate: '2028-03-12',
    toDate: '2028-03-19',
  })

  return {
    project,
    goal,
    waiting,
    signedOff,
    file: file.hash,
    mentorship,
    meeting,
    checkIn,
    experience,
    badge,
    share: share.path,
    calendar: calendar.path,
    witness: witness.path,
    opportunity,
  }
}

/** An hour of every week, on the weekday of today; today's is cancelled, and she says why. */
async function furnishProtectedTime(context: Context): Promise<void> {
  const { today } = await todayOf(context, priya.id)
  const place = { weekday: weekdayOf(today), startsAt: 600, minutes: 60, timeZone: 'Europe/London' }
  const { blockId } = await succeed(arrangeBlock(context, { blockId: '', version: 0, ...place }))
  await succeed(cancelDay(context, { blockId, day: today, reason: `The ${herWord} office called`, version: 0 }))
}

/** Priya goes through a programme of Helen's: one of four in a cohort whose schedule is published. */
async function furnishRotation(db: Database): Promise<void> {
  await seedRotation(db)
  await db
    .update(cohorts)
    .set({ title: `${herWord} intake` })
    .where(eq(cohorts.id, cohortId))
  await db
    .update(hosts)
    .set({ name: `${herWord} desk` })
    .where(eq(hosts.id, 'desk'))
  await publishAsIs(db, {
    priya: ['desk', 'servers', 'soc', 'networks'],
    noor: ['desk', 'networks', 'servers', 'soc'],
    leila: ['servers', 'desk', 'networks', 'soc'],
    owen: ['networks', 'desk', 'soc', 'servers'],
  })
  await db.insert(imports).values({
    id: 'import-a',
    kind: 'cohort-people',
    subjectId: cohortId,
    fileName: `${herWord}.csv`,
    contentHash: 'of-what-was-seen',
    created: 0,
    updated: 4,
    unchanged: 0,
    appliedBy: helen.id,
    appliedAt: now,
  })
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function succeed<T>(outcome: Promise<Result<T>>): Promise<T> {
  const result = await outcome
  if (!result.ok) throw new Error(`${result.refusal.message} ${JSON.stringify(result.refusal.fields ?? {})}`)
  return result.value
}
