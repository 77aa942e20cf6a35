/** Days as ISO dates (YYYY-MM-DD), weeks counted from a plan's start. All arithmetic is on calendar days in UTC, so no clock or zone can bend it. */
const day = 86_400_000

const toDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)
const toIso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Is this a real calendar day, written YYYY-MM-DD? */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toDay(text)) && toIso(toDay(text)) === text

export const addDays = (iso: string, days: number): string => toIso(toDay(iso) + days * day)

export const daysBetween = (from: string, to: string): number => Math.round((toDay(to) - toDay(from)) / day)

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (iso: string): number => ((new Date(toDay(iso)).getUTCDay() + 6) % 7) + 1

export const isMonday = (iso: string): boolean => weekdayOf(iso) === 1

/** The Monday of the week that a day lies in. */
export const mondayOf = (iso: string): string => addDays(iso, 1 - weekdayOf(iso))

/** The Monday on which a plan's week begins; week 1 begins on `start`. */
export const weekStart = (start: string, week: number): string => addDays(start, (week - 1) * 7)

/** The Sunday on which a plan's week ends. */
export const weekEnd = (start: string, week: number): string => addDays(start, week * 7 - 1)

/** Which week of a plan a day lies in: 1 for the first seven days from `start`, 0 or less before it. */
export const weekOf = (start: string, iso: string): number => Math.floor(daysBetween(start, iso) / 7) + 1
