const styles = {
  /** 14 March 2028 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 14 Mar 2028 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 14 March */
  day: { day: 'numeric', month: 'long' },
  /** Monday 14 March */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** March 2028 */
  month: { month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof styles

/** A calendar day (YYYY-MM-DD) as the reader writes it. A day is a day everywhere, so no zone can move it. */
export const formatDate = (date: string, style: DateStyle = 'long', locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** A moment in the reader's own zone, for things that happened: "22 Nov 2026, 14:05". */
export const formatMoment = (moment: Date, timeZone: string, locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(moment)
