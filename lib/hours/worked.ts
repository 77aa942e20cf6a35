import { sql } from 'drizzle-orm'
import { hourEntries } from '@/db/schema'

/** Whole hours of the entries that a statement brings together; what is left over counts once it makes an hour. */
export const wholeHoursWorked = sql<number>`(sum(${hourEntries.minutes}) / 60)::int`
