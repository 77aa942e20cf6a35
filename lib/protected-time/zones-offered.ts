/** The zones that can be chosen, by name, and one that is chosen already. */
export const zonesOffered = (chosen: string): string[] =>
  [...new Set([chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort()
