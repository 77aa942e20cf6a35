import { addDays, daysBetween, mondayOf } from './weeks'

/** A week as calendars count it (ISO 8601): it belongs to the year of its Thursday, and week 1 has the year's first one. */
export type WeekNumber = { year: number; week: number }

export function weekNumberOf(day: string): WeekNumber {
  const thursday = addDays(mondayOf(day), 3)
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 }
}
