/** Minutes by which the clocks of a zone are ahead of UTC at a time; 0 where the zone is not known. */
export function utcOffset(timeZone: string, at: Date): number {
  const [, sign, hours, minutes = '0'] = /GMT([+-])(\d{1,2})(?::(\d{2}))?/.exec(zoneName(timeZone, at)) ?? []
  if (!sign || !hours) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function zoneName(timeZone: string, at: Date): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).format(at)
  } catch {
    return ''
  }
}
