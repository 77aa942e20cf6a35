/** The same day so many months later; the last of the month where that day does not exist (31 January + 1 month is 28 or 29 February). */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const index = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return [Math.floor(index / 12), (index % 12) + 1, Math.min(day, last)]
    .map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
    .join('-')
}
