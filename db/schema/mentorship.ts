import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { checkInSides, offerAnswers } from '@/lib/mentorship/model'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import type { Matching } from '@/lib/planning/matching/matching'
import { day, instant } from './columns'
import { mentorships, people, programmes } from './people'

const personRef = () =>
  text()
    .notNull()
    .references(() => people.id)

/** What a mentor has to give: to how many people, how much time for each week in all, and how much of it for reviews. */
export const mentorTerms = pgTable(
  'mentor_terms',
  {
    personId: text()
      .primaryKey()
      .references(() => people.id),
    /** Whether they may be proposed to anyone now. */
    isOpen: boolean().notNull(),
    people: integer().notNull(),
    minutesPerWeek: integer().notNull(),
    reviewMinutesPerWeek: integer().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('mentor_terms_people', sql`${table.people} between 0 and 20`),
    check('mentor_terms_minutes', sql`${table.minutesPerWeek} between 0 and 2400`),
  ],
)

/** What a learner wishes of a mentor. */
export const mentorWishes = pgTable('mentor_wishes', {
  personId: text()
    .primaryKey()
    .references(() => people.id),
  minutesPerWeek: integer().notNull(),
  /** Skills to learn from a mentor, the dearest first; empty: those that the target role asks for. */
  skills: jsonb().$type<readonly string[]>().notNull().default([]),
  prefers: jsonb().$type<readonly string[]>().notNull().default([]),
  avoids: jsonb().$type<readonly string[]>().notNull().default([]),
  version: integer().notNull().default(1),
})

/** A whole set of pairs for a programme, with the problem that it answers, until it is published. */
export const matchings = pgTable(
  'matchings',
  {
    id: text().primaryKey(),
    programmeId: text()
      .notNull()
      .references(() => programmes.id),
    problem: jsonb().$type<MatchingProblem>().notNull(),
    answer: jsonb().$type<Matching>().notNull(),
    madeBy: personRef(),
    madeAt: instant().notNull(),
    publishedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [index('matchings_programme').on(table.programmeId)],
)

/** A pair of a matching, as proposed or as the programme manager changed it. */
export const matchingPairs = pgTable(
  'matching_pairs',
  {
    matchingId: text()
      .notNull()
      .references(() => matchings.id),
    learnerId: personRef(),
    mentorId: personRef(),
    isByHand: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.matchingId, table.learnerId] })],
)

/** Someone is asked to mentor someone; what they accept becomes a mentorship, if their capacity allows. */
export const mentorshipOffers = pgTable(
  'mentorship_offers',
  {
    id: text().primaryKey(),
    mentorId: personRef(),
    learnerId: personRef(),
    minutesPerWeek: integer().notNull(),
    from: day().notNull(),
    to: day().notNull(),
    offeredBy: personRef(),
    offeredAt: instant().notNull(),
    matchingId: text().references(() => matchings.id),
    answer: text({ enum: offerAnswers }),
    answeredAt: instant(),
    note: text().notNull().default(''),
  },
  (table) => [
    check('mentorship_offers_not_oneself', sql`${table.mentorId} <> ${table.learnerId}`),
    check('mentorship_offers_period', sql`${table.to} >= ${table.from}`),
    uniqueIndex('mentorship_offers_open')
      .on(table.mentorId, table.learnerId)
      .where(sql`${table.answeredAt} is null`),
    index('mentorship_offers_learner').on(table.learnerId),
  ],
)

/** A conversation between mentor and learner, with notes that both read. */
export const meetings = pgTable(
  'meetings',
  {
    id: text().primaryKey(),
    mentorshipId: text()
      .notNull()
      .references(() => mentorships.id),
    heldOn: day().notNull(),
    notes: text().notNull(),
    keptBy: personRef(),
    keptAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [index('meetings_mentorship').on(table.mentorshipId, table.heldOn)],
)

/** What was agreed in a meeting: who does what, by when. */
export const meetingActions = pgTable(
  'meeting_actions',
  {
    id: text().primaryKey(),
    meetingId: text()
      .notNull()
      .references(() => meetings.id),
    says: text().notNull(),
    ownerId: personRef(),
    by: day(),
    doneAt: instant(),
  },
  (table) => [index('meeting_actions_meeting').on(table.meetingId), index('meeting_actions_owner').on(table.ownerId)],
)

/** What someone notes for themselves about a mentorship; nobody else reads it. */
export const privateNotes = pgTable(
  'private_notes',
  {
    mentorshipId: text()
      .notNull()
      .references(() => mentorships.id),
    authorId: personRef(),
    text: text().notNull(),
    writtenAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.mentorshipId, table.authorId] })],
)

/** Mentor and learner each say where the learner stands, blind; when both have, they see both and agree. */
export const checkIns = pgTable(
  'check_ins',
  {
    id: text().primaryKey(),
    personId: personRef(),
    mentorId: personRef(),
    skillIds: jsonb().$type<readonly string[]>().notNull(),
    openedBy: personRef(),
    openedAt: instant().notNull(),
    selfFilledAt: instant(),
    mentorFilledAt: instant(),
    agreedAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    check('check_ins_two_people', sql`${table.personId} <> ${table.mentorId}`),
    uniqueIndex('check_ins_open')
      .on(table.personId, table.mentorId)
      .where(sql`${table.agreedAt} is null`),
    index('check_ins_mentor').on(table.mentorId),
  ],
)

export const checkInLevels = pgTable(
  'check_in_levels',
  {
    checkInId: text()
      .notNull()
      .references(() => checkIns.id),
    skillId: text().notNull(),
    side: text({ enum: checkInSides }).notNull(),
    level: integer().notNull(),
    note: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.checkInId, table.skillId, table.side] }),
    check('check_in_levels_in_scale', sql`${table.level} between 0 and 7`),
  ],
)
