import type { Database } from '@/db'
import { blackouts, blockDays, examBookings, people, plans, protectedBlocks } from '@/db/schema'
import { eq } from 'drizzle-orm'
import type { Context } from '@/lib/access/context'
import { makeCalendarLink } from '@/lib/calendar/commands/make-calendar-link'
import { readFeed } from '@/lib/calendar/feed'
import { feedParts, type FeedDetail, type FeedPart } from '@/lib/calendar/model'
import { ingrid, now, priya } from '../support/world'

/** Priya learns on Tuesdays from nine to eleven; two Tuesdays lie in a freeze, one was cancelled, one found another time. */
export async function givePriyaBlocks(db: Database): Promise<void> {
  await db.update(people).set({ timeZone: 'Europe/London' }).where(eq(people.id, priya.id))
  await db.insert(protectedBlocks).values({
    id: 'tuesdays',
    personId: priya.id,
    weekday: 2,
    startsAt: 540,
    minutes: 120,
    timeZone: 'Europe/London',
    from: '2027-01-05',
    to: '2027-04-27',
    createdBy: priya.id,
    createdAt: now,
    changedAt: now,
  })
  await db.insert(blackouts).values({
    id: 'freeze',
    personId: priya.id,
    kind: 'leave',
    from: '2027-02-08',
    to: '2027-02-19',
    note: 'Surgery',
    setBy: priya.id,
    setAt: now,
  })
  const cancelled = { blockId: 'tuesdays', outcome: 'cancelled' as const, decidedBy: ingrid.id, decidedAt: now }
  await db.insert(blockDays).values([
    { ...cancelled, day: '2027-01-12', reason: 'The Meridian outage' },
    {
      ...cancelled,
      day: '2027-01-19',
      reason: 'Audit week',
      insteadDay: '2027-01-21',
      insteadStartsAt: 840,
      insteadBy: priya.id,
      insteadAt: now,
    },
  ])
}

export const bookExam = (db: Database, startsAt: number | null = 600) =>
  db.insert(examBookings).values({
    id: 'ccna-exam',
    personId: priya.id,
    activityId: 'ccna',
    on: '2027-03-29',
    startsAt,
    place: 'Pearson, Quayside 4',
    bookedAt: now,
    changedAt: now,
  })

/** A plan of Priya's from 4 January: a course, a goal of a project, a placement, and a certificate in weeks 3 to 5. */
export async function givePriyaPlan(db: Database): Promise<void> {
  const activity = (id: string, kind: string, title: string, level: number) => ({
    id,
    kind,
    title,
    hours: 10,
    cost: 0,
    raises: { networking: level },
    needs: {},
    after: [],
    waitWeeks: 0,
    reclaims: 0,
  })
  const step = (id: string, firstWeek: number, lastWeek: number) => ({
    activity: id,
    firstWeek,
    lastWeek,
    hoursByWeek: {},
    because: ['It raises Networking to 3.'],
  })
  await db.insert(plans).values({
    id: 'priyas-plan',
    personId: priya.id,
    number: 1,
    roleId: 'cloud-engineer',
    reason: 'first-plan',
    problem: {
      format: 'journeywork/pathway@1',
      start: '2027-01-04',
      hoursPerWeek: 5,
      weeks: {},
      horizonWeeks: 104,
      order: ['finish'],
      skills: {},
      activities: [
        activity('linux-course', 'course', 'Linux, from the start', 2),
        activity('goal-branch', 'project', 'Networking 3 in Meridian rollout', 3),
        activity('placement-1-intake', 'rotation', 'Networks, Q1 2027', 2),
        activity('ccna', 'certification', 'CCNA', 3),
      ],
      atMost: {},
      include: [],
      exclude: [],
      begun: {},
      fixed: {},
    },
    answer: {
      format: 'journeywork/pathway-plan@1',
      status: 'optimal',
      finishWeek: 5,
      finishDate: '2027-02-07',
      hours: 40,
      cost: 0,
      bound: {},
      steps: [
        step('linux-course', 1, 2),
        step('goal-branch', 2, 2),
        step('placement-1-intake', 1, 12),
        step('ccna', 3, 5),
      ],
      limits: [],
      whatIf: [],
      conflict: [],
      repairs: [],
    },
    problemHash: 'priyas',
    solver: { name: 'by hand', version: '1', seconds: 0 },
    madeAt: now,
  })
}

export async function linked(
  context: Context,
  { parts = feedParts, detail = 'titles' }: { parts?: readonly FeedPart[]; detail?: FeedDetail } = {},
): Promise<string> {
  const made = await makeCalendarLink(context, { label: 'Phone', parts: [...parts], detail })
  if (!made.ok) throw new Error(made.refusal.message)
  return made.value.path.split('/')[2] ?? ''
}

/** What a program reads, as lines that are not broken. */
export async function read(db: Database, token: string, at: Date = now): Promise<string[]> {
  const feed = await readFeed({ db, now: at }, token, 'fernhill.example')
  return (feed?.text ?? '').replaceAll('\r\n ', '').split('\r\n')
}

/** The lines of each event, without those that are the same for all. */
export const eventsIn = (lines: readonly string[]): string[][] =>
  lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => event.split('END:VEVENT')[0]?.trim().split('\n') ?? [])

export const eventCalled = (lines: readonly string[], title: string): string[] =>
  eventsIn(lines).find((event) => event.includes(`SUMMARY:${title}`)) ?? []

export const valueOf = (event: readonly string[], name: string): string | undefined =>
  event.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))?.slice(name.length + 1)
