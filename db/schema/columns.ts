import { customType, date, timestamp } from 'drizzle-orm/pg-core'

/** A moment in time. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

/** A day without a time, as YYYY-MM-DD. */
export const day = () => date({ mode: 'string' })

/** Bytes as they are. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })
