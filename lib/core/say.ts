/** A day as people say it: 14 March 2028. The product speaks English; numbers and money follow the reader's locale where they are drawn. */
export const sayDay = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )

// Made once, because making one takes longer than using it.
const list = new Intl.ListFormat('en-GB')

/** A list as people say it: "Linux, Networking and Security". */
export const sayList = (items: readonly string[]): string => list.format(items)

/** A number with its noun: 1 hour, 2 hours. */
export const sayCount = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
