import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { forecastCauses, forecastStates } from '@/lib/forecasts/model'
import { day, instant } from './columns'
import { people } from './people'

/** What a change of someone's time does to their date: asked for with the change, worked out in the background. The row is its own queue. */
export const forecasts = pgTable(
  'forecasts',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    cause: text({ enum: forecastCauses }).notNull(),
    /** What changed, in a sentence: "Ingrid gave you 2 hours a week back from Password resets." */
    because: text().notNull(),
    /** The situation before the change; it goes once it is answered. */
    before: jsonb().$type<PathwayProblem>(),
    state: text({ enum: forecastStates }).notNull(),
    askedAt: instant().notNull(),
    heardAt: instant(),
    attempts: integer().notNull().default(0),
    endedAt: instant(),
    failure: text(),
    /** The day before and after; null where no plan is possible. */
    fromDate: day(),
    toDate: day(),
    /** Later forecasts of the same waiting change are one with it. */
    changes: integer().notNull().default(1),
    seenAt: instant(),
  },
  (table) => [
    // Changes of one kind that follow each other closely are answered once.
    uniqueIndex('forecasts_waiting')
      .on(table.personId, table.cause)
      .where(sql`${table.state} = 'queued'`),
    index('forecasts_person').on(table.personId, table.askedAt),
    index('forecasts_state').on(table.state, table.askedAt),
  ],
)
